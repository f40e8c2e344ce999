import CoreTypes

extension Exchange {
    /// Completes a handler's answer with the fields that the runtime adds.
    public func complete(_ response: Response) -> Response {
        guard case .unlimited = rateLimit else {
            var completed = response
            completed.headers.append(contentsOf: rateLimitFields)
            return completed
        }
        return response
    }

    /// Turns whatever an operation threw into the answer the client gets.
    ///
    /// A ``Problem`` whose status the operation does not declare, and any other error, becomes a 500
    /// without internals; a ``RetryableFailure`` becomes a 503 with `Retry-After`.
    public func fail(_ error: any Error, typeBase: StaticString, limiter: any RateLimiter) async -> Response {
        let problem = problem(for: error)
        if problem.status < 500, !refundable.isEmpty { await limiter.refund(refundable) }
        var response = problem.response(typeBase: typeBase, instance: path, requestId: request.context.id)
        response.headers.append(contentsOf: rateLimitFields)
        if problem.status >= 500 { response.failure = problem.cause ?? error }
        return response
    }

    /// What the client is told of an error.
    func problem(for error: any Error) -> Problem {
        switch error {
        case let problem as Problem where operation.problemStatuses.contains(problem.status):
            problem
        case let problem as Problem:
            Problem.internalError(cause: UndeclaredProblem(problem: problem, operation: operation.id))
        case let failure as any RetryableFailure:
            Problem.unavailable(retryAfter: failure.retryAfterSeconds, cause: failure)
        default:
            Problem.internalError(cause: error)
        }
    }
}

/// A handler threw a problem whose status the contract does not declare for its operation.
public struct UndeclaredProblem: Error, CustomStringConvertible {
    let problem: Problem
    let operation: String

    /// Names the operation and the problem, for the log.
    public var description: String {
        "\(operation) threw \(problem.status) \(problem.slug), which the contract does not declare for it"
    }
}
