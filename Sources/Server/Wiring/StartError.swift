/// Why the server does not start though its configuration is sound; the text is one clear line.
enum StartError: Error, CustomStringConvertible {
    /// The database lacks so many migrations.
    case pendingMigrations(Int)
    /// The token key has no private half.
    case noSigningKey

    var description: String {
        switch self {
        case .noSigningKey: "JWT_PRIVATE_KEY holds no private key"
        case .pendingMigrations(let count):
            "the database lacks \(count) migration\(count == 1 ? "" : "s"): run 'singr migrate', or 'singr serve --migrate'"
        }
    }
}
