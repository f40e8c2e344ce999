/// The installation's token keys: one signs, all of them verify.
///
/// A key is replaced in two steps. First every node gets the new key among those that verify; then it becomes the
/// one that signs, and the former one stays until its last token has expired. No request fails meanwhile.
public struct TokenKeyring: Sendable {
    /// More keys than a rotation ever needs.
    public static let maximumKeys = 8

    /// Why keys make no keyring.
    public enum Problem: Error, Sendable, Equatable {
        /// The current key has no private half.
        case currentCannotSign
        /// There are more than ``TokenKeyring/maximumKeys``.
        case tooManyKeys
    }

    let current: TokenKey
    /// Every key, the current one first, each once.
    let all: [TokenKey]
    private let byID: [String: TokenKey]

    /// Makes a keyring.
    public init(current: TokenKey, verifying others: [TokenKey] = []) throws(Problem) {
        guard current.canSign else { throw .currentCannotSign }
        var byID = [current.id: current]
        var all = [current]
        for key in others where byID.updateValue(key, forKey: key.id) == nil { all.append(key) }
        guard all.count <= Self.maximumKeys else { throw .tooManyKeys }
        self.current = current
        self.all = all
        self.byID = byID
    }

    /// The key that a token's header names.
    func key(_ id: String) -> TokenKey? {
        byID[id]
    }

    /// The public half of every key, by which others verify our tokens; the current one first.
    public var publicKeys: [PublicTokenKey] { all.map(PublicTokenKey.init) }
}
