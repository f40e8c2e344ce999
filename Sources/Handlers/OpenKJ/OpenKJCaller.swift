import CoreTypes
import Postgres

/// The account behind a command's key, and its serial.
struct OpenKJCaller: RowDecodable, Sendable {
    let key: UUID
    let account: UUID
    let scopes: [String]
    let serial: Int32
    /// Whether the secret works now.
    let isLive: Bool

    init(from row: inout RowReader) throws(RowDecodingError) {
        key = try row.uuid()
        account = try row.uuid()
        scopes = try row.textArray()
        serial = try row.int32()
        isLive = try row.bool()
    }

    /// Refuses what the key may not do.
    func require(_ scope: String) throws(OpenKJRefusal) {
        guard scopes.contains(scope) else {
            throw OpenKJRefusal("This API key lacks the scope \(scope).")
        }
    }
}
