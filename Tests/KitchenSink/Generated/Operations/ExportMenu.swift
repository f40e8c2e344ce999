// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /menu` — Export the menu
///
/// Contract: `Tests/KitchenSink/openapi.yaml:281`
public enum ExportMenu {
    /// The media types of the answer; where the client wants several alike, the first.
    public enum Format: String, CaseIterable, Sendable {
        case csv = "text/csv"
        case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case json = "application/json"
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The media type that the client wants most.
        public var format: Format
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(format: Format, context: RequestContext) {
            self.format = format
            self.context = context
        }
    }

    /// The header fields that the handler gives a 200.
    public struct OkHeaders: Sendable {
        /// The file's name.
        public var contentDisposition: String

        /// Puts the fields together.
        public init(contentDisposition: String) {
            self.contentDisposition = contentDisposition
        }
    }

    /// The body of a 200 in one of its media types.
    public enum OkBody: Sendable {
        /// `text/csv`
        case csv(StreamedBody)
        /// `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`
        case xlsx(StreamedBody)
        /// `application/json`
        case json(StreamedBody)
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The menu.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:287`
        case ok(OkBody, headers: OkHeaders)
    }
}

extension ExportMenu.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, format: ExportMenu.Format) throws -> ExportMenu.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return ExportMenu.Input(
            format: format,
            context: exchange.request.context)
    }
}

extension ExportMenu.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body, let headers):
            var fields: [HeaderField] = [HeaderField("vary", "Accept")]
            fields.append(HeaderField("content-disposition", headers.contentDisposition))
            switch body {
            case .csv(let body):
                return Response(
                    status: 200, headers: fields, contentType: "text/csv; charset=utf-8", content: body)
            case .xlsx(let body):
                return Response(
                    status: 200,
                    headers: fields,
                    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    content: body)
            case .json(let body):
                return Response(
                    status: 200, headers: fields, contentType: "application/json", content: body)
            }
        }
    }
}

extension ExportMenu.Output {
    /// The body of a 200 as `application/json`, made item by item.
    public static func okJsonItems<Items: AsyncSequence & Sendable>(
        _ items: Items
    ) -> StreamedBody where Items.Element == MenuLine {
        StreamedBody(jsonItems: items) { item, writer in item.encode(to: &writer) }
    }
}

extension SinkAPI {
    /// Serves `exportMenu`.
    func serveExportMenu(_ exchange: inout Exchange) async throws -> Response {
        let format = try exchange.negotiate(ExportMenu.Format.self)
        let input = try ExportMenu.Input.decode(exchange, format: format)
        return try await kitchenAPI.exportMenu(input).response()
    }
}
