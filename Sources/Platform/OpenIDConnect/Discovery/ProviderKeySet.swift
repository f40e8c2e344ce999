/// The keys with which a provider signs at present, by their names.
struct ProviderKeySet: Sendable {
    /// More keys than any provider has.
    private static let maximumKeys = 64

    private let named: [String: ProviderKey]
    /// The key of a provider that has no other.
    private let only: ProviderKey?

    /// Reads a JSON Web Key Set (RFC 7517 §5). Keys of other kinds and uses are passed over; of two with one name, the
    /// first counts.
    init(json: [UInt8]) throws(IdentityProviderError) {
        guard let entries = ForeignObject(json: json)?.objects("keys") else {
            throw .badAnswer("the key set is no JSON Web Key Set")
        }
        guard entries.count <= Self.maximumKeys else { throw .badAnswer("the key set has too many keys") }
        let keys = entries.compactMap { entry in ProviderKey(entry).map { (id: entry.string("kid"), key: $0) }
        }
        guard !keys.isEmpty else { throw .badAnswer("the key set has no key that could have signed") }
        var named: [String: ProviderKey] = [:]
        for case (let id?, let key) in keys where named[id] == nil { named[id] = key }
        self.named = named
        only = keys.count == 1 ? keys[0].key : nil
    }

    /// The key of a name; for a token that names none, the only key that there is.
    subscript(_ id: String?) -> ProviderKey? {
        guard let id else { return only }
        return named[id]
    }
}
