/// A decrypted value.
public struct OpenedField: Sendable {
    /// The value.
    public let plaintext: [UInt8]
    /// Whether a former key encrypted it, so that it should be sealed and stored anew.
    public let needsRotation: Bool
}
