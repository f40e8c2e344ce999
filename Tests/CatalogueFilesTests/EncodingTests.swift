import Testing

@testable import CatalogueFiles

@Suite struct EncodingTests {
    private static let text = "artist,title\r\nBeyoncé,Déjà Vu\r\n椎名林檎,丸の内サディスティック\r\n😀,𝄞\r\n"

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return bigEndian ? bytes.reversed() : bytes
        }
    }

    @Test(arguments: [
        (Array(text.utf8), TextEncoding.utf8), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
        ([0xFF, 0xFE] + utf16(text, bigEndian: false), .utf16LittleEndian),
        ([0xFE, 0xFF] + utf16(text, bigEndian: true), .utf16BigEndian),
        (utf16(text, bigEndian: false), .utf16LittleEndian), (utf16(text, bigEndian: true), .utf16BigEndian),
    ])
    func findsTheEncodingWithAndWithoutAMark(bytes: [UInt8], encoding: TextEncoding) throws {
        let (songs, report) = try read(bytes)
        #expect(report.encoding == encoding)
        #expect(
            songs == [
                song("Beyoncé", "Déjà Vu"), song("椎名林檎", "丸の内サディスティック"), song("😀", "𝄞"),
            ])
    }

    @Test func whatIsNotUTF8IsWindows1252() throws {
        let bytes =
            Array("artist,title\nBeyonc".utf8) + [0xE9] + Array(",It".utf8) + [0x92, 0x73, 0x20, 0x80, 0x0A]
        let (songs, report) = try read(bytes)
        #expect(report.encoding == .windows1252)
        #expect(songs == [song("Beyoncé", "It’s €")])
    }

    @Test func theEncodingIsSettledWhereTheFirstAccentIsHoweverLate() throws {
        let rows = String(repeating: "Queen,Bicycle Race\n", count: 20_000)
        let bytes = Array(rows.utf8) + Array("Beyonc".utf8) + [0xE9] + Array(",Halo\n".utf8)
        let (songs, report) = try read(bytes)
        #expect(report.encoding == .windows1252)
        #expect(songs.last == song("Beyoncé", "Halo"))
    }

    @Test func undecodableBytesCostNoRowAndAreCounted() throws {
        var bytes = Array("artist,title\n".utf8)
        for _ in 0..<20 { bytes += Array("Beyoncé,Halo\n".utf8) }
        bytes += Array("Bey".utf8) + [0xFF] + Array(",Halo\n".utf8)
        let (songs, report) = try read(bytes)
        #expect(report.encoding == .utf8)
        #expect(songs.last == song("Bey\u{FFFD}", "Halo"))
        #expect(report.warnings == [.undecodable: .init(rows: 1, firstRow: 22)])
    }

    @Test func aLoneSurrogateIsReplaced() throws {
        var bytes: [UInt8] = [0xFF, 0xFE] + Self.utf16("a,b\n", bigEndian: false)
        bytes += [0x00, 0xD8] + Self.utf16("c,d\n", bigEndian: false)
        #expect(try read(bytes).songs == [song("a", "b"), song("\u{FFFD}c", "d")])
    }

    @Test func theCallerNamesTheEncoding() throws {
        var options = CatalogueReadingOptions()
        options.encoding = .windows1252
        #expect(try read(Array("é,b\n".utf8), options).songs == [song("Ã©", "b")])
    }

    @Test func controlCharactersAreTakenOutAndCounted() throws {
        let (songs, report) = try read("artist,title\nQue\0en,\"Bicycle\nRace\"\nAbba,Waterloo\n")
        #expect(songs == [song("Queen", "Bicycle Race"), song("Abba", "Waterloo")])
        #expect(report.warnings == [.controlCharacters: .init(rows: 1, firstRow: 2)])
    }

    @Test(arguments: ["\r", "\n", "\r\n"])
    func everyLineEndEndsALine(lineEnd: String) throws {
        let text = ["artist,title", "Queen,Bicycle Race", "Abba,Waterloo"].joined(separator: lineEnd)
        #expect(try read(text).songs == [song("Queen", "Bicycle Race"), song("Abba", "Waterloo")])
    }
}
