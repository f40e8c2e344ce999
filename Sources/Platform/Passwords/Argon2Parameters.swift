/// What a hash with Argon2 (RFC 9106) costs.
public struct Argon2Parameters: Sendable, Hashable {
    /// 19 MiB, two passes, one lane: the choice of the OWASP cheat sheet on password storage.
    public static let standard = Argon2Parameters(memoryKiB: 19_456, passes: 2, lanes: 1)

    /// Memory in KiB.
    public let memoryKiB: UInt32
    /// How often the memory is passed over.
    public let passes: UInt32
    /// The degree of parallelism. It changes the result; the work is done by one thread whatever it is.
    public let lanes: UInt32

    /// Describes a cost; whether it is bearable says ``isBearable``.
    public init(memoryKiB: UInt32, passes: UInt32, lanes: UInt32) {
        self.memoryKiB = memoryKiB
        self.passes = passes
        self.lanes = lanes
    }

    /// Whether a stored hash of this cost is computed at all: up to 128 MiB and up to some 13 times the work of
    /// ``standard``, which covers the defaults of common libraries and keeps a planted hash from using up the
    /// machine.
    public var isBearable: Bool {
        (1...16).contains(lanes) && (1...16).contains(passes) && (8 * lanes...131_072).contains(memoryKiB)
            && memoryKiB * passes <= 524_288
    }
}
