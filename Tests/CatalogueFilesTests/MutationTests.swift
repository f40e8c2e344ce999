import TestWorkbooks
import Testing

@testable import CatalogueFiles

/// Damaged at random, a file gives songs or an error, and never more rows than it has room for.
@Suite struct MutationTests {
    private static let songs = (0..<12).map { index in
        song("Beyoncé \"\(index)\"", "=Halo, \(index)", index % 2 == 0 ? "SC\(index)" : nil, "椎名")
    }

    private static func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
            let start = bytes.indices.randomElement(using: &random) ?? 0
            let end = min(bytes.count, start + Int.random(in: 1...20, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes[start] = UInt8.random(in: .min ... .max, using: &random)
            case 2: bytes.removeSubrange(start..<end)
            case 3:
                bytes.insert(
                    contentsOf: bytes[start..<end], at: bytes.indices.randomElement(using: &random) ?? 0)
            default: if Int.random(in: 0..<4, using: &random) == 0 { bytes.removeSubrange(start...) }
            }
        }
        return bytes
    }

    /// Reads in small pieces and batches; the limits are numbers of rows, not of seconds.
    private static func expectEnd(_ bytes: [UInt8], rows: Int, _ format: CatalogueFormat?) {
        var options = CatalogueReadingOptions()
        options.format = format
        options.batchSize = 3
        let rest = PieceByPiece(bytes, size: 97)
        let reader = CatalogueReader(.pieces(size: bytes.count) { rest.next() }, options: options)
        var batches = 0
        do {
            while let batch = try reader.nextBatch(), batches <= rows {
                #expect(batch.allSatisfy { !$0.song.artist.isEmpty && !$0.song.title.isEmpty })
                batches += 1
            }
        } catch {
            #expect(error is CatalogueFileError)
        }
        #expect(batches <= rows && reader.report.rows <= rows)
    }

    @Test(arguments: [CatalogueFormat.csv, .tsv, .txt, .json, .xlsx])
    func aDamagedFileEnds(format: CatalogueFormat) throws {
        var random = SeededGenerator(seed: 11)
        let whole = try written(Self.songs, as: format)
        for turn in 0..<600 {
            let bytes = Self.mutated(whole, &random)
            // An archive may expand to many times its size, but not from so few bytes.
            Self.expectEnd(bytes, rows: bytes.count * 10, turn % 2 == 0 ? format : nil)
        }
    }

    @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
    func damagedUTF16Ends(encoding: TextEncoding) throws {
        var random = SeededGenerator(seed: 12)
        let text = String(decoding: try written(Self.songs, as: .csv), as: UTF8.self)
        let whole = text.utf16.flatMap { unit in
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return encoding == .utf16LittleEndian ? pair : pair.reversed()
        }
        for _ in 0..<300 {
            let bytes = Self.mutated(whole, &random)
            Self.expectEnd(bytes, rows: bytes.count, nil)
        }
    }

    @Test func damagedXMLInAWholeArchiveEnds() throws {
        var random = SeededGenerator(seed: 13)
        let strings = "<si><t>Artist</t></si><si><t>Title</t></si><si><r><t>Que</t></r><r><t>en</t></r></si>"
        let rows = (1...6).map { row in
            let first = row == 1 ? 0 : 2
            return
                "<row r=\"\(row)\"><c r=\"A\(row)\" t=\"s\"><v>\(first)</v></c><c r=\"B\(row)\" t=\"s\"><v>1</v></c></row>"
        }
        let entries = Workbook.entries(
            [.init(rows: rows.joined()), .init(name: "B", rows: rows.joined())], strings: strings)
        for turn in 0..<400 {
            let damaged = entries.indices.randomElement(using: &random) ?? 0
            let parts = entries.enumerated().map { index, entry in
                let bytes = Array(entry.text.utf8)
                return (entry.name, index == damaged || turn % 5 == 0 ? Self.mutated(bytes, &random) : bytes)
            }
            let bytes = try Archive.bytes(parts)
            Self.expectEnd(bytes, rows: bytes.count * 10, nil)
        }
    }
}
