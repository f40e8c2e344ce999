import CoreTypes
import KitchenSink
import NIOCore
import SpecRuntime

/// Handlers that echo what they get, and failures on demand.
struct SinkHandlers: KitchenAPI, StaffOnlyAPI {
    var createFailure: (any Error)?
    var orderFailure: (any Error)?

    func listDishes(_ input: ListDishes.Input) async throws -> ListDishes.Output {
        .ok([], headers: .init(xTotal: input.query.limit))
    }

    func createDish(_ input: CreateDish.Input) async throws -> CreateDish.Output {
        if let createFailure { throw createFailure }
        return .created(input.body, headers: .init(location: "https://example.com/dishes/1"))
    }

    func getSpecial(_ input: GetSpecial.Input) async throws -> GetSpecial.Output { .noContent }

    func orderDish(_ input: OrderDish.Input) async throws -> OrderDish.Output {
        if let orderFailure { throw orderFailure }
        return .ok(input.body)
    }

    func payBill(_ input: PayBill.Input) async throws -> PayBill.Output {
        let form = input.form
        let dishes = form.dish?.joined(separator: ",") ?? "-"
        let text = "\(form.table) \(form.code) \(form.tip) \(form.method?.rawValue ?? "-") \(dishes)"
        return .seeOther(
            headers: .init(location: text, setCookie: form.method.map { "method=\($0.rawValue)" }))
    }

    func takeNote(_ input: TakeNote.Input) async throws -> TakeNote.Output { .noContent }

    func deleteOrders(_ input: DeleteOrders.Input) async throws -> DeleteOrders.Output { .noContent }
}

/// Knows one cook and one tablet.
struct SinkCredentials: SinkAuthenticator {
    static let cookId = UUID(high: 1, low: 2)

    func cookToken(_ credential: String, _ context: RequestContext) async throws -> Cook {
        switch credential {
        case "chef": Cook(id: Self.cookId, name: "chef")
        case "apprentice": Cook(id: Self.cookId, name: "apprentice")
        default: throw Problem.authenticationFailed("The token is not known.")
        }
    }

    func authorize(_ caller: Cook, permissions: [String], _ context: RequestContext) async throws {
        guard caller.name == "chef" else { throw Problem.permissionDenied() }
    }

    func tablet(_ credential: String, _ context: RequestContext) async throws -> Tablet {
        guard let number = Int32(credential) else { throw Problem.authenticationFailed() }
        return Tablet(number: number)
    }
}

/// Header fields from a dictionary of lower-case names.
struct FixedHeaders: HeaderFields {
    var fields: [String: String]

    func first(_ name: String) -> String? { fields[name.lowercased()] }
    func all(_ name: String) -> [String] { fields[name.lowercased()].map { [$0] } ?? [] }
}

/// The service with everything around it that a test may look at.
struct Sink {
    var handlers = SinkHandlers()
    var limiter = RecordingLimiter()

    var api: SinkAPI {
        SinkAPI(
            kitchenAPI: handlers, staffOnlyAPI: handlers, authenticator: SinkCredentials(), limiter: limiter)
    }

    /// Routes and serves one request as the server does.
    func send(
        _ method: HTTPMethod, _ target: String, headers: [String: String] = [:], json: String? = nil
    ) async throws -> (response: Response, text: String) {
        var fields = headers
        if json != nil, fields["content-type"] == nil { fields["content-type"] = "application/json" }
        let body = json.map { RequestBody.bytes(ByteBuffer(string: $0)) } ?? .none
        return try await send(method, target, headers: fields, body: body)
    }

    func send(
        _ method: HTTPMethod, _ target: String, headers: [String: String], body: RequestBody
    ) async throws -> (response: Response, text: String) {
        let service = api
        guard case .operation(let index, let arguments) = service.route(method, target) else {
            throw NoRoute()
        }
        let request = Request(
            method: method, target: target, headers: FixedHeaders(fields: headers), body: body,
            context: RequestContext(id: "test", clientAddress: "192.0.2.1"))
        let response = await service.respond(to: request, operation: index, arguments: arguments)
        return (response, response.body.map { String(buffer: $0) } ?? "")
    }
}

struct NoRoute: Error {}
