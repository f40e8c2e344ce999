// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/venues/url-name-availability` — Is this name in URLs free?
///
/// Contract: `openapi/paths/customer/venue-url-names.yaml:2`
public enum CheckVenueUrlName {
    /// The query parameters.
    public struct Query: Sendable {
        /// The name to look up.
        public var urlName: String

        /// Puts the parameters together.
        public init(urlName: String) {
            self.urlName = urlName
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The query parameters.
        public var query: Query
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(query: Query, caller: SignedInUser, context: RequestContext) {
            self.query = query
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: Whether it is free.
        ///
        /// Contract: `openapi/paths/customer/venue-url-names.yaml:16`
        case ok(UrlNameAvailability)
    }
}

extension CheckVenueUrlName.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> CheckVenueUrlName.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let queryUrlName = parameters.string(
            .query("urlName"),
            required: true,
            min: 3,
            max: 100,
            pattern: Patterns.newVenueUrlName)
        parameters.refuseUnknownQuery(["urlName"])
        guard parameters.violations.isEmpty, let queryUrlName else {
            throw Problem.validation(parameters.violations)
        }
        return CheckVenueUrlName.Input(
            query: CheckVenueUrlName.Query(urlName: queryUrlName),
            caller: caller,
            context: exchange.request.context)
    }
}

extension CheckVenueUrlName.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body):
            let fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
        }
    }
}

extension SingrAPI {
    /// Serves `checkVenueUrlName`.
    func serveCheckVenueUrlName(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(
            caller,
            permissions: exchange.operation.permissions,
            exchange.request.context)
        try exchange.requireAcceptable("application/json")
        let input = try CheckVenueUrlName.Input.decode(exchange, caller: caller)
        return try await customerVenuesAPI.checkVenueUrlName(input).response()
    }
}
