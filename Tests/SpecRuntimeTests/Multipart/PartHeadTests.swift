import Testing

@testable import SpecRuntime

@Suite struct PartHeadTests {
    private func head(_ disposition: String) throws -> PartHead {
        try PartHead("\nContent-Disposition: \(disposition)\r\ncontent-type:  Text/CSV; charset=utf-8 \r")
    }

    @Test func namesAndTypesAreRead() throws {
        let head = try head(#"form-data; name="file"; filename="menu.csv""#)
        #expect(head.name == "file")
        #expect(head.fileName == "menu.csv")
        #expect(head.contentType == "Text/CSV; charset=utf-8")
    }

    @Test(arguments: [
        (#"form-data; filename="a;b.csv"; name=file"#, "a;b.csv"),
        (#"form-data; name=f; filename=plain.csv"#, "plain.csv"),
        (#"form-data; name=f; filename="C:\dir\menu.csv""#, "menu.csv"),
        (#"form-data; name=f; filename="../../etc/menu""#, "menu"),
        (#"form-data; name=f; filename="say %22hi%22.csv""#, #"say "hi".csv"#),
        (#"form-data; name=f; filename="a%0D%0Ab.csv""#, "ab.csv"),
        (#"form-data; name=f; filename="Menü 歌.csv""#, "Menü 歌.csv"),
        (#"form-data; name=f; filename="""#, nil), (#"form-data; name=f; filename="/""#, nil),
        ("form-data; name=f", nil),
        (#"form-data; name=f; filename*=UTF-8''a.csv"#, nil),
    ])
    func fileNamesAreBare(disposition: String, name: String?) throws {
        #expect(try head(disposition).fileName == name)
    }

    @Test func aLongFileNameIsCut() throws {
        let name = String(repeating: "é", count: 300)
        #expect(try head("form-data; name=f; filename=\"\(name)\"").fileName?.unicodeScalars.count == 255)
    }

    @Test(arguments: [
        "\nContent-Disposition: attachment; name=a\r", "\nContent-Disposition: form-data\r",
        "\nContent-Type: text/csv\r", "",
        "\nnonsense\r", "\nContent-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64\r",
    ])
    func whatIsNoPartOfAFormIsRefused(header: String) {
        #expect(throws: MultipartError.self) { try PartHead(header) }
    }

    @Test func aFieldMayGoOnInTheNextLine() throws {
        #expect(try PartHead("\nContent-Disposition: form-data;\r\n name=\"a\"\r").name == "a")
    }
}
