import HTTPServer
import NIOCore
import SpecRuntime
import Synchronization

/// A contract of few operations, written by hand, that stands for the generated one.
final class SmallContract: ContractService {
    enum Index {
        static let hello = 0, echo = 1, secret = 2, wait = 3, fail = 4, context = 5, large = 6
    }

    /// Opens to let `/wait` answer; tells when a request has come in and when one was cancelled.
    let gate = Gate()

    let operations: [OperationDescription] = [
        describe("hello", .get, "/hello", 0), describe("echo", .post, "/echo", 1000),
        describe("secret", .post, "/secret", 100), describe("wait", .get, "/wait", 0),
        describe("fail", .get, "/fail", 0), describe("context", .get, "/context", 0),
        describe("large", .get, "/large", 0),
    ]

    func route(_ method: HTTPMethod, _ target: String) -> RouteOutcome {
        let path = target.prefix { $0 != "?" }
        guard let index = operations.firstIndex(where: { $0.pathTemplate == path }) else { return .notFound }
        let declared = operations[index].method
        if method == declared || method == .head && declared == .get {
            return .operation(index, PathArguments())
        }
        let allow = declared == .get ? "GET, HEAD, OPTIONS" : "POST, OPTIONS"
        return method == .options ? .options(allow: allow) : .methodNotAllowed(allow: allow)
    }

    func respond(to request: Request, operation: Int, arguments: PathArguments) async -> Response {
        switch operation {
        case Index.hello: return Self.text("hello")
        case Index.echo: return echo(request)
        case Index.secret: return reject(.authenticationFailed(), path: "/secret", context: request.context)
        case Index.wait: return await wait()
        case Index.fail:
            return Response(
                status: 500, contentType: "text/plain", body: ByteBuffer(string: "no"), failure: Broken())
        case Index.large: return Self.text(String(repeating: "x", count: 8 << 20))
        default: return Self.text("\(request.context.id) \(request.context.clientAddress)")
        }
    }

    func reject(_ problem: Problem, path: String, context: RequestContext) -> Response {
        problem.response(typeBase: "https://problems.example", instance: path, requestId: context.id)
    }

    private func echo(_ request: Request) -> Response {
        switch request.body {
        case .none: Self.text("nothing")
        case .bytes(let bytes): Response(status: 200, contentType: "text/plain", body: bytes)
        case .tooLarge(let limit):
            reject(.payloadTooLarge(limit: limit), path: "/echo", context: request.context)
        }
    }

    private func wait() async -> Response {
        await gate.pass()
        return Self.text(Task.isCancelled ? "cancelled" : "waited")
    }

    private static func text(_ text: String) -> Response {
        Response(status: 200, contentType: "text/plain", body: ByteBuffer(string: text))
    }
}

/// The error behind a failing handler.
struct Broken: Error {}

private func describe(_ id: String, _ method: HTTPMethod, _ path: String, _ limit: Int)
    -> OperationDescription
{
    OperationDescription(
        id: id, method: method, pathTemplate: path, pathParameters: [], tag: "test", bodyLimit: limit,
        rateLimit: nil,
        permissions: [],
        problemStatuses: [])
}
