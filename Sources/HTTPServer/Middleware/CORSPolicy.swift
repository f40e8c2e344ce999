import NIOHTTP1
import SpecRuntime

/// Which pages of other origins may call the server and read its answers (Fetch standard, CORS protocol).
struct CORSPolicy: Sendable {
    private static let allowedMethods = "GET, POST, PUT, PATCH, DELETE, OPTIONS"
    private static let allowedHeaders =
        "Content-Type, Authorization, X-Requested-With, X-API-Key, X-Request-Id, "
        + "Idempotency-Key, If-Match, If-None-Match"
    private static let exposedHeaders =
        "X-Request-Id, Retry-After, ETag, Location, Content-Disposition, RateLimit, RateLimit-Policy, "
        + "X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset"
    private static let preflightSeconds = "600"

    private let grants: [(origin: String, fields: FieldBlock)]

    /// Allows exactly these origins, with credentials.
    init(origins: [String]) {
        grants = origins.map { origin in
            let fields = FieldBlock([
                ("Access-Control-Allow-Origin", origin),
                ("Access-Control-Allow-Credentials", "true"),
                ("Access-Control-Expose-Headers", Self.exposedHeaders),
            ])
            return (origin, fields)
        }
    }

    /// The fields for an answer to a page of that origin; nil where the origin is not allowed.
    func grant(_ origin: String) -> FieldBlock? {
        grants.first { $0.origin == origin }?.fields
    }

    /// The further fields of the answer to a preflight request; none where the request is not one.
    func preflight(_ headers: HTTPHeaders) -> [HeaderField] {
        guard headers.contains(name: "access-control-request-method") else { return [] }
        return [
            HeaderField("Access-Control-Allow-Methods", Self.allowedMethods),
            HeaderField("Access-Control-Allow-Headers", Self.allowedHeaders),
            HeaderField("Access-Control-Max-Age", Self.preflightSeconds),
        ]
    }
}
