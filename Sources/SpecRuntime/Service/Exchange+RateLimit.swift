extension Exchange {
    /// Takes the request from every limit of the operation's class.
    ///
    /// A limit per principal does not count requests that have none; the others still do.
    /// - Throws: a ``Problem`` with status 429, or 503 where the limiter cannot be asked.
    public mutating func admit(principal: (any Principal)?, limiter: any RateLimiter) async throws {
        guard let limits = operation.rateLimit else { return }
        let charges = charges(of: limits, principal: principal)
        guard !charges.isEmpty else { return }
        rateLimit = try await limiter.admit(charges)
        if case .refused(_, let retryAfter) = rateLimit { throw Problem.rateLimited(retryAfter: retryAfter) }
        refundable = charges.filter(\.limit.refundOnRefusal)
    }

    private func charges(of limits: RateLimitClass, principal: (any Principal)?) -> [RateLimitCharge] {
        var charges: [RateLimitCharge] = []
        charges.reserveCapacity(limits.limits.count)
        for limit in limits.limits {
            guard let value = value(of: limit.key, principal: principal) else { continue }
            charges.append(
                RateLimitCharge(
                    className: limits.name, limit: limit, value: value,
                    whenUnavailable: limits.whenUnavailable))
        }
        return charges
    }

    private func value(of key: RateLimitClass.Limit.Key, principal: (any Principal)?) -> String? {
        switch key {
        case .principal: principal?.identity
        case .address: request.context.clientNetwork
        case .pathParameter(let name): pathText(name)
        }
    }

    /// The argument as handlers see it, so that another spelling of the same path is no other counter.
    private func pathText(_ name: String) -> String? {
        guard let index = operation.pathParameters.firstIndex(of: name), index < arguments.count else {
            return nil
        }
        let range = arguments[index]
        let segment = Substring(request.target.utf8.dropFirst(range.lowerBound).prefix(range.count))
        return String(PercentEncoding.decode(segment, plusIsSpace: false) ?? segment)
    }

    /// The fields that tell the client where it stands with the tightest limit.
    var rateLimitFields: [HeaderField] {
        switch rateLimit {
        case .unlimited:
            return []
        case .admitted(let limit, let remaining, let reset):
            return Self.fields(limit: limit, remaining: remaining, reset: reset)
        case .refused(let limit, let retryAfter):
            return Self.fields(limit: limit, remaining: 0, reset: retryAfter)
        }
    }

    private static func fields(limit: Int, remaining: Int, reset: Int) -> [HeaderField] {
        [
            HeaderField("x-ratelimit-limit", String(limit)),
            HeaderField("x-ratelimit-remaining", String(remaining)),
            HeaderField("x-ratelimit-reset", String(reset)),
        ]
    }
}
