import CoreTypes
import Crypto
import protocol FoundationEssentials.DataProtocol
import NIOCore
import SpecRuntime

/// The names under which a request with an `Idempotency-Key` is stored: digests (SHA-256), which stay the same while
/// the installation's secrets change.
struct IdempotencyDigests {
    /// Of caller, operation and key.
    let key: [UInt8]
    /// Of all that and of target and body.
    let request: [UInt8]

    init(_ request: IdempotentRequest) {
        var hash = SHA256()
        for part in [request.caller, request.operation, request.key] { Self.add(Array(part.utf8), to: &hash) }
        key = Array(hash.finalize())
        Self.add(Array(request.target.utf8), to: &hash)
        request.body.withUnsafeReadableBytes { hash.update(bufferPointer: $0) }
        self.request = Array(hash.finalize())
    }

    /// What the stored answer is bound to.
    var owner: UUID { UUID(high: key.bigEndian(at: 0), low: key.bigEndian(at: 8)) }

    /// With its length before it, so that parts never run into each other.
    private static func add(_ bytes: [UInt8], to hash: inout SHA256) {
        var head: [UInt8] = []
        head.append(bigEndian: UInt64(bytes.count))
        hash.update(data: head + bytes)
    }
}
