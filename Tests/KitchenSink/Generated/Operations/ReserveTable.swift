// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /tables` — Reserve a table
///
/// Contract: `Tests/KitchenSink/openapi.yaml:473`
public enum ReserveTable {
    /// Who may call: one case per way to authenticate.
    public enum Caller: Sendable {
        case cookToken(Cook)
        case tablet(Tablet)

        /// Whoever was recognised, whichever way.
        var principal: (any Principal)? {
            switch self {
            case .cookToken(let principal): principal
            case .tablet(let principal): principal
            }
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: TableOrder
        /// Who calls.
        public var caller: Caller
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: TableOrder, caller: Caller, context: RequestContext) {
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// The header fields that the handler gives a 201.
    public struct CreatedHeaders: Sendable {
        /// Where it is.
        public var location: String

        /// Puts the fields together.
        public init(location: String) {
            self.location = location
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 201: Reserved.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:490`
        case created(TableOrder, headers: CreatedHeaders)
    }
}

extension ReserveTable.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: ReserveTable.Caller) throws -> ReserveTable.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        parameters.checkIdempotencyKey()
        parameters.refuseUnknownQuery([])
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { TableOrder.decode(from: &$0) }
        }
        guard violations.isEmpty, let body else {
            throw Problem.validation(violations)
        }
        return ReserveTable.Input(
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension ReserveTable.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .created(let body, let headers):
            var fields: [HeaderField] = []
            fields.append(HeaderField("location", headers.location))
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 201, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SinkAPI {
    /// Serves `reserveTable`.
    func serveReserveTable(_ exchange: inout Exchange) async throws -> Response {
        let caller: ReserveTable.Caller
        if let credential = exchange.bearerToken() {
            caller = .cookToken(try await authenticator.cookToken(credential, exchange.request.context))
        } else if let credential = exchange.headerCredential("x-tablet") {
            caller = .tablet(try await authenticator.tablet(credential, exchange.request.context))
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        switch caller {
        case .cookToken(let principal):
            try await authenticator.authorize(
                principal,
                permissions: ["tables:write"],
                exchange.request.context)
        case .tablet(let principal):
            try await authenticator.authorize(
                principal,
                permissions: ["tables:write", "tables:read"],
                exchange.request.context)
        }
        try exchange.requireAcceptable("application/json")
        let input = try ReserveTable.Input.decode(exchange, caller: caller)
        let handler = staffOnlyAPI
        return try await exchange.idempotently(
            in: idempotency, caller: caller.principal, typeBase: Self.problemBase
        ) {
            try await handler.reserveTable(input).response()
        }
    }
}
