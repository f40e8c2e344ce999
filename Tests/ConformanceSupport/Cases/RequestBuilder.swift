/// Why a case cannot be sent with a fixture's call.
public struct MutationError: Error, Sendable, CustomStringConvertible {
    public let description: String
}

/// Applies mutations to a fixture's call and writes the request.
struct RequestBuilder {
    private var method: String
    private let template: String
    private var path: [String: String]
    private var query: [(name: String, text: String)]
    private var headers: [(name: String, value: String)]
    private var json: JSON?
    private var form: [(name: String, text: String)]?
    private var parts: MultipartBody?
    private var sendsParts = false
    private var cut = 0
    private var bytes: [UInt8]?
    private var padding = 0

    init(_ operation: OperationUnderTest, _ call: Call) {
        method = operation.method
        template = operation.path
        path = call.path.mapValues(PercentEncoding.encode)
        query = call.query.map { ($0.name, Self.pair($0.name, $0.value)) }
        headers = call.headers
        json = call.body
        form = call.form?.map { ($0.name, Self.pair($0.name, $0.value)) }
        parts = call.parts.map { MultipartBody(parts: $0) }
        sendsParts = json == nil && parts != nil
        bytes = call.text.map { Array($0.content.utf8) }
        let type =
            call.text?.mediaType ?? (form == nil ? nil : "application/x-www-form-urlencoded")
            ?? (json == nil ? nil : "application/json") ?? (parts == nil ? nil : MultipartBody.mediaType)
        if let type, !headers.contains(where: { $0.name.lowercased() == "content-type" }) {
            headers.append(("Content-Type", type))
        }
    }

    private static func pair(_ name: String, _ value: String) -> String {
        "\(PercentEncoding.encode(name))=\(PercentEncoding.encode(value))"
    }

    /// Applies one mutation.
    ///
    /// - Throws: ``MutationError`` when the call has no such place.
    mutating func apply(_ mutation: Mutation) throws {
        switch mutation {
        case .path(let name, let value): path[name] = PercentEncoding.encode(value)
        case .encodedPath(let name, let text): path[name] = text
        case .query(let name, let value):
            query.removeAll { $0.name == name }
            query.append((name, Self.pair(name, value)))
        case .addQuery(let name, let value): query.append((name, Self.pair(name, value)))
        case .encodedQuery(let text): query.append(("", text))
        case .removeQuery(let name): query.removeAll { $0.name == name }
        case .field(let name, let value):
            parts?.remove(name)
            parts?.add(FormPart(name, value))
            form?.removeAll { $0.name == name }
            form?.append((name, Self.pair(name, value)))
        case .addField(let name, let value):
            parts?.add(FormPart(name, value))
            form?.append((name, Self.pair(name, value)))
        case .encodedField(let text): form?.append(("", text))
        case .removeField(let name):
            parts?.remove(name)
            form?.removeAll { $0.name == name }
        case .idempotencyKey: headers.append(("Idempotency-Key", Self.freshKey()))
        case .header(let name, let value):
            removeHeader(name)
            headers.append((name, value))
        case .removeHeader(let name): removeHeader(name)
        case .method(let name): method = name
        default: try applyToBody(mutation)
        }
    }

    private static func freshKey() -> String {
        "conformance-\(UInt64.random(in: .min ... .max))-\(UInt64.random(in: .min ... .max))"
    }

    private mutating func removeHeader(_ name: String) {
        headers.removeAll { $0.name.lowercased() == name.lowercased() }
    }

    private mutating func applyToBody(_ mutation: Mutation) throws {
        switch mutation {
        case .member(let pointer, let value): try replace(pointer, value)
        case .ensure(let pointer, let value):
            if json?.value(at: pointer) == nil { try replace(pointer, value) }
        case .removeMember(let pointer): try replace(pointer, nil)
        case .repeatMember(let pointer): try repeatMember(pointer)
        case .body(let text): bytes = Array(text.utf8)
        case .bytes(let all): bytes = all
        case .appendToBody(let text): bytes = Array((json?.serialized ?? "").utf8) + Array(text.utf8)
        case .padBody(let count): padding = count
        case .truncateBody(let count): cut = count
        case .multipart:
            sendsParts = true
            removeHeader("content-type")
            headers.append(("Content-Type", MultipartBody.mediaType))
        case .fileType(let name, let type): parts?.setType(of: name, type)
        case .fieldBehindFile(let name, let value): parts?.parts.append(FormPart(name, value))
        case .withoutContentType: removeHeader("content-type")
        case .noBody:
            (json, bytes, form, parts) = (nil, nil, nil, nil)
            removeHeader("content-type")
        default: break
        }
    }

    private mutating func replace(_ pointer: JSONPointer, _ value: JSON?) throws {
        guard let changed = json?.replacing(pointer, with: value) else {
            throw MutationError(description: "the fixture's body has no place \(pointer)")
        }
        json = changed
    }

    private mutating func repeatMember(_ pointer: JSONPointer) throws {
        let parent = JSONPointer(pointer.tokens.dropLast().map { "/" + JSONPointer.escaped($0) }.joined())
        guard let name = pointer.tokens.last, let value = json?.value(at: pointer),
            let members = json?.value(at: parent)?.members
        else { throw MutationError(description: "the fixture's body has no member \(pointer)") }
        try replace(parent, .object(members + [.init(name, value)]))
    }

    /// The finished request.
    ///
    /// - Throws: ``MutationError`` when a path argument is missing.
    func request() throws -> HTTPCall {
        let segments = try template.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            guard segment.hasPrefix("{") else { return String(segment) }
            let name = String(segment.dropFirst().dropLast())
            guard let value = path[name] else {
                throw MutationError(description: "the fixture gives no path argument '\(name)'")
            }
            return value
        }
        let pairs = query.map(\.text).joined(separator: "&")
        let inParts = sendsParts ? parts?.bytes : nil
        var body =
            bytes ?? inParts ?? form.map { Array($0.map(\.text).joined(separator: "&").utf8) }
            ?? json.map { Array($0.serialized.utf8) }
        if cut > 0 { body = body.map { Array($0.dropLast(cut)) } }
        if let count = body?.count, count < padding {
            body?.append(contentsOf: [UInt8](repeating: 0x20, count: padding - count))
        }
        return HTTPCall(
            method, segments.joined(separator: "/") + (pairs.isEmpty ? "" : "?\(pairs)"), headers: headers,
            body: body)
    }
}
