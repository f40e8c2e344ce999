public import Platform

/// Keyed digests of what is looked up and not kept: addresses that were tried, telephone numbers, codes.
public struct AccessDigests: Sendable {
    /// Digests of numeric codes.
    let codes: CodeDigests
    private let texts: TextDigests

    /// Takes its keys from the installation's secrets.
    public init(keyring: Keyring) {
        codes = CodeDigests(keyring: keyring)
        texts = TextDigests(keyring: keyring)
    }

    /// An address that somebody tried to sign in with.
    func address(_ email: String) -> [UInt8] { texts.digest(email, purpose: "address") }

    /// The same, from one network.
    func address(_ email: String, from network: String) -> [UInt8] {
        texts.digest("\(email)\n\(network)", purpose: "address and network")
    }

    /// A telephone number.
    func phone(_ number: String) -> [UInt8] { texts.digest(number, purpose: "telephone number") }
}
