import CZlib

/// A square picture in black and white as PNG (ISO/IEC 15948): one bit a pixel, compressed by zlib.
struct MonochromePNG {
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private let side: Int
    /// The rows from top to bottom, each after its filter type 0, light pixels as set bits.
    private var rows: [UInt8] = []

    /// Asks for each pixel, by column and row, whether it is black.
    init(side: Int, isBlack: (Int, Int) -> Bool) {
        self.side = side
        for y in 0..<side {
            rows.append(0)
            for start in stride(from: 0, to: side, by: 8) {
                rows.append(
                    (0..<8).reduce(0) { byte, bit in
                        let x = start + bit
                        return byte << 1 | (x < side && !isBlack(x, y) ? 1 : 0)
                    })
            }
        }
    }

    /// The file; nil where zlib had no memory.
    func bytes() -> [UInt8]? {
        var length = compressBound(uLong(rows.count))
        var compressed = [UInt8](repeating: 0, count: Int(length))
        guard compress(&compressed, &length, rows, uLong(rows.count)) == Z_OK else { return nil }
        let size = Self.number(UInt32(side))
        // One bit of greyscale; deflate, the standard filters, not interlaced.
        return Self.signature + Self.chunk("IHDR", size + size + [1, 0, 0, 0, 0])
            + Self.chunk("IDAT", Array(compressed.prefix(Int(length)))) + Self.chunk("IEND", [])
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let content = name.utf8 + data
        return number(UInt32(data.count)) + content
            + number(UInt32(crc32(0, content, uInt(content.count))))
    }

    private static func number(_ value: UInt32) -> [UInt8] {
        stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
    }
}
