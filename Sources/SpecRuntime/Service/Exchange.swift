/// One request on its way through an operation; generated code drives it step by step.
public struct Exchange: Sendable {
    /// The request as it was received.
    public let request: Request
    /// The places of the path's arguments in the target.
    public let arguments: PathArguments
    /// What the contract says of the operation.
    public let operation: OperationDescription
    /// What the rate limiter said of this request.
    var rateLimit = RateLimitDecision.unlimited
    /// What the request took from the limiter and gets back when it is refused.
    var refundable: [RateLimitCharge] = []

    /// Starts the exchange of one routed request.
    public init(request: Request, arguments: PathArguments, operation: OperationDescription) {
        self.request = request
        self.arguments = arguments
        self.operation = operation
    }

    /// The request target without its query, for a problem's `instance`.
    var path: String {
        String(Substring(request.target.utf8.prefix { $0 != UInt8(ascii: "?") }))
    }
}
