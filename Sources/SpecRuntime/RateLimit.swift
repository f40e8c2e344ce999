/// A named set of limits that operations share (`x-rate-limit-classes` of the contract).
public struct RateLimitClass: Sendable, Equatable {
    /// One limit: so many requests in a window, counted by one property of the request.
    public struct Limit: Sendable, Equatable {
        /// What requests are counted by.
        public enum Key: Sendable, Equatable {
            /// The caller that authentication found; a request without one is not counted.
            case principal
            /// The client's address (an IPv6 client by its /64).
            case address
            /// The value of the path parameter of that name; a path without it is not counted.
            case pathParameter(String)
        }

        /// What requests are counted by.
        public let key: Key
        /// Requests allowed in one window, at least 1.
        public let limit: Int
        /// The window's length in seconds, at least 1.
        public let windowSeconds: Int
        /// Whether a request that ends in 4xx is given back.
        public let refundOnRefusal: Bool

        /// Describes one limit; called by generated code only.
        public init(key: Key, limit: Int, windowSeconds: Int, refundOnRefusal: Bool = false) {
            self.key = key
            self.limit = limit
            self.windowSeconds = windowSeconds
            self.refundOnRefusal = refundOnRefusal
        }
    }

    /// What becomes of a request while the counters that nodes share cannot be asked.
    public enum WhenUnavailable: Sendable, Equatable {
        /// Each node counts by itself for the time being.
        case countLocally
        /// The request is answered with 503.
        case refuse
    }

    /// The class's name in the contract.
    public let name: String
    /// Every limit of the class; a request must be within all.
    public let limits: [Limit]
    /// What becomes of requests while the limiter cannot be asked.
    public let whenUnavailable: WhenUnavailable

    /// Describes a class; called by generated code only.
    public init(name: String, limits: [Limit], whenUnavailable: WhenUnavailable = .countLocally) {
        self.name = name
        self.limits = limits
        self.whenUnavailable = whenUnavailable
    }
}

/// One counter that a request takes from.
public struct RateLimitCharge: Sendable, Equatable {
    /// The class's name; configuration may change its numbers by it.
    public let className: String
    /// The limit as the contract declares it.
    public let limit: RateLimitClass.Limit
    /// The value counted by, such as an address.
    public let value: String
    /// What becomes of the request while the limiter cannot be asked.
    public let whenUnavailable: RateLimitClass.WhenUnavailable

    /// Names one counter.
    public init(
        className: String, limit: RateLimitClass.Limit, value: String,
        whenUnavailable: RateLimitClass.WhenUnavailable = .countLocally
    ) {
        self.className = className
        self.limit = limit
        self.value = value
        self.whenUnavailable = whenUnavailable
    }
}

/// The limiter's answer for one request.
public enum RateLimitDecision: Sendable, Equatable {
    /// The request may go on; the numbers are of the tightest limit.
    case admitted(limit: Int, remaining: Int, resetSeconds: Int)
    /// The request is refused; it may come again after so many seconds, at least 1.
    case refused(limit: Int, retryAfterSeconds: Int)
    /// No limit applies.
    case unlimited
}

/// Counts requests; in-process on one node, shared between nodes by a backend.
public protocol RateLimiter: Sendable {
    /// Takes one from each counter, from all or from none.
    func admit(_ charges: [RateLimitCharge]) async throws -> RateLimitDecision
    /// Gives back what a refused request took.
    func refund(_ charges: [RateLimitCharge]) async
}
