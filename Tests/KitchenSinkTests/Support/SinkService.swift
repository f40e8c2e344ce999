import CoreTypes
import KitchenSink
import NIOCore
import SpecRuntime
import Synchronization

/// Handlers that echo what they get, and failures on demand.
struct SinkHandlers: KitchenAPI, StaffOnlyAPI {
    var createFailure: (any Error)?
    var orderFailure: (any Error)?
    /// What reserving does in place of succeeding, by how often it was done.
    var reserve: (@Sendable (Int) async throws -> ReserveTable.Output?)?
    let reservations = Reservations()
    /// What was shouted.
    let heard = Heard()

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

    func shout(_ input: Shout.Input) async throws -> Shout.Output {
        heard.bodies.withLock { $0.append(Array(input.body.bytes.readableBytesView)) }
        return .noContent
    }

    func exportMenu(_ input: ExportMenu.Input) async throws -> ExportMenu.Output {
        let name = ContentDisposition.attachment(fileName: "menu.\(input.format)")
        let body: ExportMenu.OkBody =
            switch input.format {
            case .csv:
                .csv(
                    StreamedBody { writer in for row in ["name\n", "soup\n"] { try await writer.write(row) } }
                )
            case .xlsx: .xlsx(StreamedBody(ByteBuffer(bytes: [0x50, 0x4B])))
            case .json: .json(ExportMenu.Output.okJsonItems(lines))
            }
        return .ok(body, headers: .init(contentDisposition: name))
    }

    private var lines: AsyncStream<MenuLine> {
        AsyncStream { continuation in
            for name in ["soup", "bread"] { continuation.yield(MenuLine(name: name)) }
            continuation.finish()
        }
    }

    func importMenu(_ input: ImportMenu.Input) async throws -> ImportMenu.Output {
        guard case .multipart(let form) = input.body else {
            guard case .json(let line) = input.body else { return .ok(MenuLine(name: "")) }
            return .ok(line)
        }
        var bytes = 0
        for try await chunk in form.file { bytes += chunk.readableBytes }
        let courses = (form.course ?? []).joined(separator: "+")
        let columns = (form.columns ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let parts = [
            form.mode.rawValue, courses, form.line?.name ?? "-", columns.joined(separator: "+"),
            form.file.fileName ?? "-", form.file.mediaType, "\(bytes)",
        ]
        return .ok(MenuLine(name: parts.joined(separator: "|")))
    }

    func downloadMenu(_ input: DownloadMenu.Input) async throws -> DownloadMenu.Output {
        switch input.query.as {
        case .csv: .ok(.csv(StreamedBody("name\nsoup\n")))
        case .json: .ok(.json(MenuLine(name: "soup")))
        }
    }

    func addPicture(_ input: AddPicture.Input) async throws -> AddPicture.Output {
        if let picture = input.form.picture { for try await _ in picture {} }
        return .noContent
    }

    static let recipeTag = EntityTag("7")

    func getRecipe(_ input: GetRecipe.Input) async throws -> GetRecipe.Output {
        if input.conditions.isUnchanged(Self.recipeTag) {
            return .notModified(headers: .init(eTag: Self.recipeTag))
        }
        return .ok(StreamedBody("Boil."), headers: .init(eTag: Self.recipeTag))
    }

    func setRecipe(_ input: SetRecipe.Input) async throws -> SetRecipe.Output {
        try input.conditions.require(Self.recipeTag)
        return .noContent(headers: .init(eTag: EntityTag("8")))
    }

    func countTables(_ input: CountTables.Input) async throws -> CountTables.Output { .noContent }

    func reserveTable(_ input: ReserveTable.Input) async throws -> ReserveTable.Output {
        let number = reservations.next()
        if let answer = try await reserve?(number) { return answer }
        return .created(input.body, headers: .init(location: "https://example.com/tables/\(number)"))
    }

    func deleteOrders(_ input: DeleteOrders.Input) async throws -> DeleteOrders.Output { .noContent }
}

/// How often a table was reserved.
final class Reservations: Sendable {
    private let count = Mutex(0)

    /// The number of one more reservation.
    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    var total: Int { count.withLock { $0 } }
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

    func authorize(_ caller: Tablet, permissions: [String], _ context: RequestContext) async throws {
        let granted = caller.number == 1 ? ["tables:read", "tables:write"] : ["tables:read"]
        let missing = permissions.filter { !granted.contains($0) }
        if !missing.isEmpty { throw Problem.permissionDenied(missing: missing) }
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
    var idempotency: any IdempotencyStore = InMemoryIdempotencyStore()

    var api: SinkAPI {
        SinkAPI(
            kitchenAPI: handlers, staffOnlyAPI: handlers, authenticator: SinkCredentials(), limiter: limiter,
            idempotency: idempotency)
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
        let streamed = try await response.stream?.collect(upTo: 1 << 20)
        return (response, (response.body ?? streamed).map { String(buffer: $0) } ?? "")
    }
}

struct NoRoute: Error {}

/// The bodies that were shouted.
final class Heard: Sendable {
    let bodies = Mutex<[[UInt8]]>([])
}
