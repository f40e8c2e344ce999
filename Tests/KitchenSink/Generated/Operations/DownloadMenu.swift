// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /menu/file` — Download the menu
///
/// Contract: `Tests/KitchenSink/openapi.yaml:349`
public enum DownloadMenu {
    /// The query parameters.
    public struct Query: Sendable {
        /// The kind of file.
        public var `as`: DownloadMenuAs

        /// Puts the parameters together.
        public init(`as`: DownloadMenuAs) {
            self.`as` = `as`
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The query parameters.
        public var query: Query
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(query: Query, context: RequestContext) {
            self.query = query
            self.context = context
        }
    }

    /// The body of a 200 in one of its media types.
    public enum OkBody: Sendable {
        /// `text/csv`
        case csv(StreamedBody)
        /// `application/json`
        case json(MenuLine)
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The menu.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:362`
        case ok(OkBody)
    }
}

extension DownloadMenu.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> DownloadMenu.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryAs = parameters.enumeration(.query("as"), required: true, DownloadMenuAs.self)
        parameters.refuseUnknownQuery(["as"])
        guard parameters.violations.isEmpty, let queryAs else {
            throw Problem.validation(parameters.violations)
        }
        return DownloadMenu.Input(
            query: DownloadMenu.Query(as: queryAs),
            context: exchange.request.context)
    }
}

extension DownloadMenu.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body):
            let fields: [HeaderField] = []
            switch body {
            case .csv(let body):
                return Response(
                    status: 200, headers: fields, contentType: "text/csv; charset=utf-8", content: body)
            case .json(let body):
                var writer = JSONWriter(capacity: 1024)
                body.encode(to: &writer)
                return Response(
                    status: 200, headers: fields, contentType: "application/json", body: writer.finish())
            }
        }
    }
}

extension SinkAPI {
    /// Serves `downloadMenu`.
    func serveDownloadMenu(_ exchange: inout Exchange) async throws -> Response {
        let input = try DownloadMenu.Input.decode(exchange)
        return try await kitchenAPI.downloadMenu(input).response()
    }
}
