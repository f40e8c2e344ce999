// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /dishes/{dishId}/orders` — Order a dish
///
/// Contract: `Tests/KitchenSink/openapi.yaml:150`
public enum OrderDish {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The dish.
        public var dishId: Int64

        /// Puts the parameters together.
        public init(dishId: Int64) {
            self.dishId = dishId
        }
    }

    /// Who may call: one case per way to authenticate.
    public enum Caller: Sendable {
        case cookToken(Cook)
        case tablet(Tablet)
        case anonymous

        /// Whoever was recognised, whichever way.
        var principal: (any Principal)? {
            switch self {
            case .cookToken(let principal): principal
            case .tablet(let principal): principal
            case .anonymous: nil
            }
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The body.
        public var body: Order
        /// Who calls.
        public var caller: Caller
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, body: Order, caller: Caller, context: RequestContext) {
            self.path = path
            self.body = body
            self.caller = caller
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: Done.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:168`
        case ok(Order)
    }
}

extension OrderDish.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: OrderDish.Caller) throws -> OrderDish.Input {
        let content = try exchange.jsonBody(required: true)
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathDishId = parameters.int64(.path(0, "dishId"), required: true, min: 1)
        var violations = parameters.violations
        let body = content.flatMap { content in
            decodeJSON(content, &violations) { Order.decode(from: &$0) }
        }
        guard violations.isEmpty, let pathDishId, let body else {
            throw Problem.validation(violations)
        }
        return OrderDish.Input(
            path: OrderDish.Path(dishId: pathDishId),
            body: body,
            caller: caller,
            context: exchange.request.context)
    }
}

extension OrderDish.Output {
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
    /// Serves `orderDish`.
    func serveOrderDish(_ exchange: inout Exchange) async throws -> Response {
        let caller: OrderDish.Caller
        if let credential = exchange.bearerToken() {
            caller = .cookToken(try await authenticator.cookToken(credential, exchange.request.context))
        } else if let credential = exchange.headerCredential("x-tablet") {
            caller = .tablet(try await authenticator.tablet(credential, exchange.request.context))
        } else {
            caller = .anonymous
        }
        try await exchange.admit(principal: caller.principal, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try OrderDish.Input.decode(exchange, caller: caller)
        return try await staffOnlyAPI.orderDish(input).response()
    }
}
