import CQREncode
import Glibc

/// A QR code (ISO/IEC 18004) of medium error correction, made by libqrencode.
struct QRCode {
    /// The light border that readers need, in modules.
    static let quietZone = 4
    /// The side of a module in the picture, in pixels.
    static let scale = 4
    private static let longestText = 512

    /// Modules along a side.
    let width: Int
    private let modules: [UInt8]

    init(text: String) throws(QRCodeError) {
        guard text.utf8.count <= Self.longestText, !text.utf8.contains(0) else { throw .unencodable }
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { throw .unencodable }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        modules = Array(UnsafeBufferPointer(start: code.pointee.data, count: width * width))
    }

    /// Whether the module is dark; what lies outside is light.
    func isDark(column: Int, row: Int) -> Bool {
        guard (0..<width).contains(column), (0..<width).contains(row) else { return false }
        return modules[row * width + column] & 1 == 1
    }

    /// The picture as `data:image/png;base64,…`.
    func dataURL() throws(QRCodeError) -> String {
        let side = (width + 2 * Self.quietZone) * Self.scale
        let picture = MonochromePNG(side: side) { x, y in
            isDark(column: x / Self.scale - Self.quietZone, row: y / Self.scale - Self.quietZone)
        }
        guard let bytes = picture.bytes() else { throw .unencodable }
        return "data:image/png;base64," + Base64Text.encode(bytes)
    }
}
