import Crypto

/// A key for one purpose, and the name under which stored values refer to it.
struct DerivedKey: Sendable {
    static let idLength = 4

    /// Derived like the key, so that it tells nothing of it.
    let id: [UInt8]
    let key: SymmetricKey
}
