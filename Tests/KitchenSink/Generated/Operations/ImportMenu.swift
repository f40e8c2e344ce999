// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /menu` — Import a menu
///
/// Contract: `Tests/KitchenSink/openapi.yaml:308`
public enum ImportMenu {
    /// The parts of the form in the body.
    public struct Form: Sendable {
        /// Which kitchen.
        public var kitchen: UUID
        /// What becomes of the old menu.
        public var mode: ImportMenuMode
        /// For which courses.
        public var course: [String]?
        /// A line of the menu.
        public var line: MenuLine?
        /// The columns.
        public var columns: [String: Int32]?
        /// The menu.
        public var file: UploadedFile

        /// Puts the parameters together.
        public init(
            kitchen: UUID,
            mode: ImportMenuMode = .append,
            course: [String]? = nil,
            line: MenuLine? = nil,
            columns: [String: Int32]? = nil,
            file: UploadedFile
        ) {
            self.kitchen = kitchen
            self.mode = mode
            self.course = course
            self.line = line
            self.columns = columns
            self.file = file
        }
    }

    /// The body in either of its forms.
    public enum Body: Sendable {
        /// JSON.
        case json(MenuLine)
        /// A form in parts.
        case multipart(Form)
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: Body
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: Body, context: RequestContext) {
            self.body = body
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: What was taken.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:337`
        case ok(MenuLine)
    }
}

extension ImportMenu.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) async throws -> ImportMenu.Input {
        if exchange.hasMultipartBody { return try await decodeInParts(exchange) }
        return try decodeAsJSON(exchange)
    }

    private static func decodeAsJSON(_ exchange: Exchange) throws -> ImportMenu.Input {
        let content = try exchange.jsonBody(required: true, expected: "application/json or multipart/form-data")
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { MenuLine.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return ImportMenu.Input(
            body: .json(body),
            context: exchange.request.context)
    }

    private static func decodeInParts(_ exchange: Exchange) async throws -> ImportMenu.Input {
        let content = try await exchange.multipartForm(file: "file")
        var parameters = ParameterReader(exchange.request, exchange.arguments, parts: content)
        let partKitchen = parameters.uuid(.part("kitchen"), required: true)
        let partMode = parameters.enumeration(.part("mode"), ImportMenuMode.self)
        let partCourse = parameters.array(.part("course"), explode: true, min: 0, max: 2) { reader, text in
            reader.string(text, min: 1, max: 8)
        }
        let partLine = parameters.json(.part("line")) { MenuLine.decode(from: &$0) }
        let partColumns = parameters.json(.part("columns")) { decodePartColumns(from: &$0) }
        parameters.refuseUnknownQuery([])
        parameters.refuseUnknownParts(["kitchen", "mode", "course", "line", "columns"])
        let partFile = parameters.file(
            "file",
            required: true,
            types: ["text/csv", "text/tab-separated-values"])
        guard parameters.violations.isEmpty, let partKitchen, let partFile else {
            throw Problem.validation(parameters.violations)
        }
        return ImportMenu.Input(
            body: .multipart(
                ImportMenu.Form(
                    kitchen: partKitchen,
                    mode: partMode ?? .append,
                    course: partCourse,
                    line: partLine,
                    columns: partColumns,
                    file: partFile
                )),
            context: exchange.request.context)
    }

    private static func decodePartColumns(from reader: inout JSONReader) -> [String: Int32]? {
        guard reader.beginObject() else { return nil }
        var members: [String: Int32] = [:]
        var count = 0
        while reader.nextMember() {
            count += 1
            let name = reader.keyString()
            if members[name] != nil {
                reader.violation(code: "duplicate_member", "must not be given twice")
                reader.skipValue()
                continue
            }
            members[name] = reader.int32()
        }
        reader.countMembers(count, min: 0, max: 2)
        return members
    }
}

extension ImportMenu.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body):
            let fields: [HeaderField] = []
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SinkAPI {
    /// Serves `importMenu`.
    func serveImportMenu(_ exchange: inout Exchange) async throws -> Response {
        try exchange.requireAcceptable("application/json")
        let input = try await ImportMenu.Input.decode(exchange)
        return try await kitchenAPI.importMenu(input).response()
    }
}
