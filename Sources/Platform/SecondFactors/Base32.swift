/// Base 32 with the standard alphabet (RFC 4648 §6), unpadded, as authenticator apps take it.
public enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// The text of `bytes`.
    public static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var count: UInt32 = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.append(alphabet[Int(bits >> count & 0x1F)])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << (5 - count) & 0x1F)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
