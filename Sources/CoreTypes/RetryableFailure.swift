/// A failure that passes by itself, such as a lost database; answered with 503 and `Retry-After`.
public protocol RetryableFailure: Error {
    /// The seconds after which the client should try again, at least 1.
    var retryAfterSeconds: Int { get }
}
