public import CoreTypes

/// The signed tokens by which the server knows a guest's device again.
public struct DeviceTokens: Sendable {
    private static let version: UInt8 = 1
    private static let clockSkew: Int64 = 60

    private let signer: MessageSigner
    private let clock: any WallClock
    private let lifetimeSeconds: Int64

    /// Issues and verifies with the keyring's keys; a token is good for `lifetimeSeconds` after its issue.
    public init(keyring: Keyring, clock: any WallClock, lifetimeSeconds: Int64 = 400 * 86_400) {
        signer = keyring.signer(purpose: "singr guest device token")
        self.clock = clock
        self.lifetimeSeconds = lifetimeSeconds
    }

    /// A token for the device, 60 characters of the URL-safe Base64 alphabet.
    public func issue(device: UUID) -> String {
        let issuedAt = UInt64(max(0, clock.now().microsecondsSinceEpoch / 1_000_000))
        var payload = [Self.version]
        payload.append(bigEndian: device.high)
        payload.append(bigEndian: device.low)
        payload.append(bigEndian: issuedAt)
        return Base64URL.encode(signer.sign(payload))
    }

    /// The device that the token names; nil when it is not one of ours, was changed, or is too old.
    public func verify(_ token: String) -> UUID? {
        guard token.utf8.count <= 64, let message = Base64URL.decode(token),
            let payload = signer.open(message), payload.count == 25, payload[0] == Self.version
        else { return nil }
        let issuedAt = Int64(truncatingIfNeeded: payload.bigEndian(at: 17))
        let age = clock.now().microsecondsSinceEpoch / 1_000_000 - issuedAt
        guard age >= -Self.clockSkew, age <= lifetimeSeconds else { return nil }
        return UUID(high: payload.bigEndian(at: 1), low: payload.bigEndian(at: 9))
    }
}
