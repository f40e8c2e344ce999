/// One step of the schema: a numbered SQL file.
public struct Migration: Sendable, Equatable {
    /// The number at the start of the file's name, from 1.
    public let version: Int
    /// The file's name, for example `0002_venues.sql`.
    public let fileName: String
    /// The file's text: statements that PostgreSQL allows in a transaction.
    public let sql: String

    /// Makes a migration from a file named `<number>_<name>.sql`.
    ///
    /// Throws `MigrationError.badFileName` for any other name.
    public static func parse(fileName: String, text: String) throws(MigrationError) -> Migration {
        let digits = fileName.prefix { ("0"..."9").contains($0) }
        let rest = fileName.dropFirst(digits.count)
        guard let version = Int(digits), version > 0, rest.hasPrefix("_"), rest.hasSuffix(".sql"),
            rest.count > 5
        else { throw .badFileName(fileName) }
        return Migration(version: version, fileName: fileName, sql: text)
    }

    /// A hash of the text (FNV-1a, 64 bits, hexadecimal), by which a change after the fact is noticed.
    public var checksum: String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in sql.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
