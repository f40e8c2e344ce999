import Hummingbird

/// The answer of `GET /health`.
struct Health: ResponseCodable {
    let status: String
}
