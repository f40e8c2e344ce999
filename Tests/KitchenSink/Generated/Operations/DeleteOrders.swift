// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `DELETE /dishes/{dishId}/orders` — Delete the orders
///
/// Contract: `Tests/KitchenSink/openapi.yaml:182`
public enum DeleteOrders {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The dish.
        public var dishId: Int64

        /// Puts the parameters together.
        public init(dishId: Int64) {
            self.dishId = dishId
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// Who calls.
        public var caller: Cook
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, caller: Cook, context: RequestContext) {
            self.path = path
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: Deleted.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:190`
        case noContent
    }
}

extension DeleteOrders.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: Cook) throws -> DeleteOrders.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathDishId = parameters.int64(.path(0, "dishId"), required: true, min: 1)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathDishId else {
            throw Problem.validation(parameters.violations)
        }
        return DeleteOrders.Input(
            path: DeleteOrders.Path(dishId: pathDishId),
            caller: caller,
            context: exchange.request.context)
    }
}

extension DeleteOrders.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .noContent:
            let fields: [HeaderField] = []
            return Response(status: 204, headers: fields)
        }
    }
}

extension SinkAPI {
    /// Serves `deleteOrders`.
    func serveDeleteOrders(_ exchange: inout Exchange) async throws -> Response {
        let caller: Cook
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.cookToken(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await authenticator.authorize(
            caller,
            permissions: exchange.operation.permissions,
            exchange.request.context)
        let input = try DeleteOrders.Input.decode(exchange, caller: caller)
        return try await staffOnlyAPI.deleteOrders(input).response()
    }
}
