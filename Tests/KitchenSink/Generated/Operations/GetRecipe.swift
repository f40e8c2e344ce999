// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /recipe` — Get the recipe
///
/// Contract: `Tests/KitchenSink/openapi.yaml:401`
public enum GetRecipe {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The versions that the client has or means.
        public var conditions: RequestConditions
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(conditions: RequestConditions, context: RequestContext) {
            self.conditions = conditions
            self.context = context
        }
    }

    /// The header fields that the handler gives a 200.
    public struct OkHeaders: Sendable {
        /// The version.
        public var eTag: EntityTag

        /// Puts the fields together.
        public init(eTag: EntityTag) {
            self.eTag = eTag
        }
    }

    /// The header fields that the handler gives a 304.
    public struct NotModifiedHeaders: Sendable {
        /// The version.
        public var eTag: EntityTag

        /// Puts the fields together.
        public init(eTag: EntityTag) {
            self.eTag = eTag
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The recipe.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:412`
        case ok(StreamedBody, headers: OkHeaders)
        /// 304: The client has it.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:422`
        case notModified(headers: NotModifiedHeaders)
    }
}

extension GetRecipe.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> GetRecipe.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let conditions = parameters.conditions(ifNoneMatch: true)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return GetRecipe.Input(
            conditions: conditions,
            context: exchange.request.context)
    }
}

extension GetRecipe.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body, let headers):
            var fields: [HeaderField] = []
            fields.append(HeaderField("etag", headers.eTag.description))
            return Response(
                status: 200, headers: fields, contentType: "text/plain; charset=utf-8", content: body)
        case .notModified(let headers):
            var fields: [HeaderField] = []
            fields.append(HeaderField("etag", headers.eTag.description))
            return Response(status: 304, headers: fields)
        }
    }
}

extension SinkAPI {
    /// Serves `getRecipe`.
    func serveGetRecipe(_ exchange: inout Exchange) async throws -> Response {
        try exchange.requireAcceptable("text/plain")
        let input = try GetRecipe.Input.decode(exchange)
        return try await kitchenAPI.getRecipe(input).response()
    }
}
