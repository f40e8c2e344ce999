// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `PUT /recipe` — Set the recipe
///
/// Contract: `Tests/KitchenSink/openapi.yaml:430`
public enum SetRecipe {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: String
        /// The versions that the client has or means.
        public var conditions: RequestConditions
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: String, conditions: RequestConditions, context: RequestContext) {
            self.body = body
            self.conditions = conditions
            self.context = context
        }
    }

    /// The header fields that the handler gives a 204.
    public struct NoContentHeaders: Sendable {
        /// The version.
        public var eTag: EntityTag

        /// Puts the fields together.
        public init(eTag: EntityTag) {
            self.eTag = eTag
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: Changed.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:448`
        case noContent(headers: NoContentHeaders)
    }
}

extension SetRecipe.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> SetRecipe.Input {
        let content = try exchange.textBody("text/plain")
        var parameters = ParameterReader(exchange.request, exchange.arguments, content: content)
        let conditions = parameters.conditions(ifMatch: true, requiresMatch: true)
        parameters.refuseUnknownQuery([])
        let body = parameters.string(.content, required: true, min: 1, max: 100)
        guard parameters.violations.isEmpty, let body else {
            throw Problem.validation(parameters.violations)
        }
        return SetRecipe.Input(
            body: body,
            conditions: conditions,
            context: exchange.request.context)
    }
}

extension SetRecipe.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .noContent(let headers):
            var fields: [HeaderField] = []
            fields.append(HeaderField("etag", headers.eTag.description))
            return Response(status: 204, headers: fields)
        }
    }
}

extension SinkAPI {
    /// Serves `setRecipe`.
    func serveSetRecipe(_ exchange: inout Exchange) async throws -> Response {
        let input = try SetRecipe.Input.decode(exchange)
        return try await kitchenAPI.setRecipe(input).response()
    }
}
