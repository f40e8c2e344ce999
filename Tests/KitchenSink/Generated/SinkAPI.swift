// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import SpecRuntime

/// Kitchen Sink 1.2.3, with the handlers that answer it.
public struct SinkAPI: ContractService {
    /// Every operation, in the document's order.
    public let operations: [OperationDescription]
    let kitchenAPI: any KitchenAPI
    let staffOnlyAPI: any StaffOnlyAPI
    let authenticator: any SinkAuthenticator
    let limiter: any RateLimiter
    let idempotency: any IdempotencyStore
    static let problemBase: StaticString = "https://example.com/problems/"

    /// Joins the handlers of every tag with what surrounds them.
    public init(
        kitchenAPI: any KitchenAPI,
        staffOnlyAPI: any StaffOnlyAPI,
        authenticator: any SinkAuthenticator,
        limiter: any RateLimiter,
        idempotency: any IdempotencyStore
    ) {
        self.operations = OperationCatalog.operations
        self.kitchenAPI = kitchenAPI
        self.staffOnlyAPI = staffOnlyAPI
        self.authenticator = authenticator
        self.limiter = limiter
        self.idempotency = idempotency
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
        case 0: try await serveListDishes(&exchange)
        case 1: try await serveCreateDish(&exchange)
        case 2: try await serveGetSpecial(&exchange)
        case 3: try await serveOrderDish(&exchange)
        case 4: try await serveDeleteOrders(&exchange)
        case 5: try await servePayBill(&exchange)
        case 6: try await serveTakeNote(&exchange)
        case 7: try await serveShout(&exchange)
        case 8: try await serveExportMenu(&exchange)
        case 9: try await serveImportMenu(&exchange)
        case 10: try await serveDownloadMenu(&exchange)
        case 11: try await serveAddPicture(&exchange)
        case 12: try await serveGetRecipe(&exchange)
        case 13: try await serveSetRecipe(&exchange)
        case 14: try await serveCountTables(&exchange)
        case 15: try await serveReserveTable(&exchange)
        default: throw Problem.notFound()
        }
    }

    /// Encodes a problem that arose outside an operation.
    public func reject(_ problem: Problem, path: String, context: RequestContext) -> Response {
        problem.response(typeBase: Self.problemBase, instance: path, requestId: context.id)
    }
}
