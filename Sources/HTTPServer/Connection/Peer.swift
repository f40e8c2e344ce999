import NIOCore

/// Who is at the other end of a connection.
struct Peer: Sendable {
    /// The address in text form; `unknown` where the socket has none.
    let address: String
    /// Whether it is a proxy that may tell its client's address.
    let isTrustedProxy: Bool

    /// Reads the address once for the connection.
    init(_ channel: any Channel, _ forwarded: ForwardedAddress) {
        let parsed = channel.remoteAddress?.ipAddress.flatMap { IPAddress($0) }
        address = parsed?.text ?? "unknown"
        isTrustedProxy = forwarded.trusts(parsed)
    }
}
