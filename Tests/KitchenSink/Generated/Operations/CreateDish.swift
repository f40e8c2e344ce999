// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /dishes` — Create a dish
///
/// Contract: `Tests/KitchenSink/openapi.yaml:104`
public enum CreateDish {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: Dish
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: Dish, context: RequestContext) {
            self.body = body
            self.context = context
        }
    }

    /// The header fields that the handler gives a 201.
    public struct CreatedHeaders: Sendable {
        /// Where it is.
        public var location: String?

        /// Puts the fields together.
        public init(location: String? = nil) {
            self.location = location
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 201: Created.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:117`
        case created(Dish, headers: CreatedHeaders)
    }
}

extension CreateDish.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> CreateDish.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { Dish.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return CreateDish.Input(
            body: body,
            context: exchange.request.context)
    }
}

extension CreateDish.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .created(let body, let headers):
            var fields: [HeaderField] = []
            if let value = headers.location { fields.append(HeaderField("location", value)) }
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 201, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SinkAPI {
    /// Serves `createDish`.
    func serveCreateDish(_ exchange: inout Exchange) async throws -> Response {
        try exchange.requireAcceptable("application/json")
        let input = try CreateDish.Input.decode(exchange)
        return try await kitchenAPI.createDish(input).response()
    }
}
