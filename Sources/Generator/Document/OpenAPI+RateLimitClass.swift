extension OpenAPI {
    /// One of `x-rate-limit-classes`: limits that operations share by name.
    struct RateLimitClass: Sendable {
        /// One limit: so many requests in a window, counted by one property of the request.
        struct Limit: Sendable {
            /// What requests are counted by.
            enum Key: Sendable, Hashable {
                case principal
                case address
                /// `path.<name>`: the value of a path parameter.
                case pathParameter(String)
            }

            let location: SourceLocation
            var key: Located<Key>
            /// Requests in one window, at least 1.
            var limit: Int
            /// At least 1.
            var windowSeconds: Int
            /// Whether a request that ends in 4xx is given back.
            var refundOnRefusal = false
        }

        /// What becomes of a request while the counters that nodes share cannot be asked.
        enum WhenUnavailable: String, Sendable, CaseIterable {
            case countLocally
            case refuse
        }

        var name: Located<String>
        var description: String?
        var limits: [Limit]
        var whenUnavailable = WhenUnavailable.countLocally
    }
}
