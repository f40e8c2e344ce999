/// A block of IP addresses in CIDR form (RFC 4632), such as `10.0.0.0/8` or `fd00::/8`.
public struct AddressBlock: Hashable, Sendable {
    private let network: IPAddress
    private let highMask: UInt64
    private let lowMask: UInt64

    /// Reads a CIDR block; a bare address is the block of itself.
    public init(_ text: String) throws(HTTPServerError) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let network = IPAddress(first) else {
            throw .invalidAddressBlock(text)
        }
        let width = first.contains(":") ? 128 : 32
        var length = width
        if parts.count == 2 {
            guard let given = Int(parts[1]), (0...width).contains(given) else {
                throw .invalidAddressBlock(text)
            }
            length = given
        }
        let bits = length + (128 - width)
        self.network = network
        highMask = Self.mask(bits)
        lowMask = Self.mask(bits - 64)
    }

    /// Reads a comma-separated list of blocks; spaces and empty entries are skipped.
    public static func list(_ text: String) throws(HTTPServerError) -> [AddressBlock] {
        var blocks: [AddressBlock] = []
        for entry in text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == "\t" }) {
            blocks.append(try AddressBlock(String(entry)))
        }
        return blocks
    }

    /// Whether the address lies in the block.
    func contains(_ address: IPAddress) -> Bool {
        (address.high ^ network.high) & highMask == 0 && (address.low ^ network.low) & lowMask == 0
    }

    private static func mask(_ bits: Int) -> UInt64 {
        if bits <= 0 { return 0 }
        return bits >= 64 ? .max : .max << UInt64(64 - bits)
    }
}
