// Generated from Benchmarks/contract/bench.yaml — do not edit.

import SpecRuntime

/// Bench 1.0.0, with the handlers that answer it.
public struct BenchAPI: ContractService {
    /// Every operation, in the document's order.
    public let operations: [OperationDescription]
    let measuredAPI: any MeasuredAPI
    let authenticator: any BenchAuthenticator
    let limiter: any RateLimiter
    static let problemBase: StaticString = ""

    /// Joins the handlers of every tag with what surrounds them.
    public init(
        measuredAPI: any MeasuredAPI,
        authenticator: any BenchAuthenticator,
        limiter: any RateLimiter
    ) {
        self.operations = OperationCatalog.operations
        self.measuredAPI = measuredAPI
        self.authenticator = authenticator
        self.limiter = limiter
    }

    /// Serves a request whose route is known; every refusal is a problem response.
    public func respond(
        to request: Request, operation: Int, arguments: PathArguments
    ) async -> Response {
        var exchange = Exchange(request: request, arguments: arguments, operation: operations[operation])
        do {
            let response = try await serve(operation, &exchange)
            return exchange.complete(response)
        } catch {
            return await exchange.fail(error, typeBase: Self.problemBase, limiter: limiter)
        }
    }

    private func serve(_ operation: Int, _ exchange: inout Exchange) async throws -> Response {
        switch operation {
        case 0: try await serveGetHealth(&exchange)
        case 1: try await serveListVenues(&exchange)
        case 2: try await serveGetVenue(&exchange)
        case 3: try await serveGetMemberVenue(&exchange)
        case 4: try await serveEchoRequest(&exchange)
        default: throw Problem.notFound()
        }
    }

    /// Encodes a problem that arose outside an operation.
    public func reject(_ problem: Problem, path: String, context: RequestContext) -> Response {
        problem.response(typeBase: Self.problemBase, instance: path, requestId: context.id)
    }
}
