import Crypto
import FoundationEssentials

/// The names of counters in a store that others may read: addresses and ids do not stand there in clear.
struct CounterKeyDigests: Sendable {
    private let key: SymmetricKey?

    /// Digests are keyed (HMAC-SHA256, RFC 2104), as all addresses there are could be tried through otherwise.
    init(keyring: Keyring) {
        key = keyring.signer(purpose: "singr rate limit counter").keys.first?.key
    }

    /// The name of a counter: class and kind in clear, window and value in the digest.
    func name(of counter: CounterKey) -> String {
        var authentication = HMAC<SHA256>(key: key ?? SymmetricKey(size: .bits256))
        authentication.update(data: Array("\(counter.window) \(counter.value)".utf8))
        let digest = Base64URL.encode(Array(authentication.finalize().prefix(18)))
        return "singr:limit:\(counter.className).\(counter.kind):\(digest)"
    }
}
