import NIOCore
import SpecRuntime

/// The two operations of the admin listener: `GET /metrics` and `GET /healthz`.
struct AdminContract: ContractService {
    private static let metrics = 0
    let sources: [any MetricsSource]

    var operations: [OperationDescription] {
        [Self.describe("getMetrics", "/metrics"), Self.describe("getAdminHealth", "/healthz")]
    }

    func route(_ method: HTTPMethod, _ target: String) -> RouteOutcome {
        let path = target.prefix { $0 != "?" }
        guard let index = operations.firstIndex(where: { $0.pathTemplate == path }) else { return .notFound }
        switch method {
        case .get, .head: return .operation(index, PathArguments())
        case .options: return .options(allow: "GET, HEAD, OPTIONS")
        default: return .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    func respond(to request: Request, operation: Int, arguments: PathArguments) async -> Response {
        guard operation == Self.metrics else {
            return Response(
                status: 200, contentType: "application/json", body: ByteBuffer(string: #"{"status":"ok"}"#))
        }
        var text = PrometheusText()
        for source in sources { await source.collect(into: &text) }
        return Response(
            status: 200, contentType: PrometheusText.contentType, body: ByteBuffer(string: text.text))
    }

    func reject(_ problem: Problem, path: String, context: RequestContext) -> Response {
        problem.response(typeBase: "about:blank", instance: path, requestId: context.id)
    }

    private static func describe(_ id: String, _ path: String) -> OperationDescription {
        OperationDescription(
            id: id, method: .get, pathTemplate: path, pathParameters: [], tag: "admin", bodyLimit: 0,
            rateLimit: nil,
            permissions: [],
            problemStatuses: [])
    }
}
