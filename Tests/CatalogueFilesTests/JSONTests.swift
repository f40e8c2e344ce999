import Testing

@testable import CatalogueFiles

@Suite struct JSONTests {
    private func json(_ text: String) throws -> (songs: [CatalogueSong], report: CatalogueReport) {
        try read(text, named: "songs.json")
    }

    @Test func readsAnArrayAndAnObjectWithSongs() throws {
        let array = "[{\"artist\":\"Queen\",\"title\":\"Bicycle Race\",\"discId\":\"SC1\",\"year\":1978}]"
        let object = "{\"version\":{\"a\":[1,2,{}]},\"songs\":\(array),\"more\":[true,null]}"
        for text in [array, object] {
            #expect(try json(text).songs == [song("Queen", "Bicycle Race", "SC1")])
        }
    }

    @Test func badElementsCostNoOther() throws {
        let long = String(repeating: "x", count: 100_000)
        let text = """
            [{"artist":"Prince","title":1999}, 7, null, ["Queen","x"], {}, {"artist":{"a":[1]},"title":"x"},
             {"artist":"a","title":"\(long)"}, {"artist":"","title":null}, {"title":"Halo","artist":"Beyonc\\u00e9"}]
            """
        let (songs, report) = try json(text)
        #expect(songs == [song("Prince", "1999"), song("Beyoncé", "Halo")])
        #expect(
            report.errorList == [
                "2 - type", "3 - type", "4 - type", "5 artist required", "5 title required", "6 artist type",
                "7 title max_length", "8 artist required", "8 title required",
            ])
    }

    @Test func escapesAndLoneSurrogatesAreRead() throws {
        let text =
            "[{\"artist\":\"\\uD83D\\uDE00 \\\"\\\\\\/\",\"title\":\"a\\uD83D\\n\\uDE00\\uD83D\\uD83D\\uDE00\"}]"
        let (songs, report) = try json(text)
        #expect(songs == [song("😀 \"\\/", "a\u{FFFD} \u{FFFD}\u{FFFD}😀")])
        #expect(report.warnings[.undecodable] != nil)
    }

    @Test func membersMayAppearLaterThanTheFirstRows() throws {
        let rows = (0..<300).map { "{\"Song Title\":\"t\($0)\",\"Artist\":\"a\($0)\"}" }
        let text =
            "[" + rows.joined(separator: ",")
            + ",{\"brand\":\"Sunfly\",\"artist\":\"x\",\"Artist\":\"Cher\",\"Song Title\":\"Believe\"}]"
        #expect(try json(text).songs.last == song("Cher", "Believe", nil, "Sunfly"))
    }

    @Test func aMemberThatAppearsLaterMovesNoField() throws {
        let rows = (0..<200).map { "{\"name\":\"t\($0)\",\"artist\":\"a\($0)\"}" }
        let text = "[" + rows.joined(separator: ",") + ",{\"title\":\"x\",\"artist\":\"a\",\"name\":\"t\"}]"
        let (songs, report) = try json(text)
        #expect(songs.count == 201 && songs.last == song("a", "t"))
        #expect(report.columns[.title] == 1)
    }

    @Test func membersAreMappedByName() throws {
        var options = CatalogueReadingOptions()
        options.mapping = ColumnMapping([.artist: .name("who"), .title: .name("what")])
        #expect(
            try read(Array("[{\"who\":\"Queen\",\"what\":\"x\",\"artist\":\"no\"}]".utf8), options).songs
                == [song("Queen", "x")])
        options.mapping = ColumnMapping([.artist: .name("whom")])
        #expect(
            failure(Array("[{\"who\":\"Queen\",\"what\":\"x\"}]".utf8), options)
                == .columnNotFound(name: "whom", columns: ["who", "what"]))
    }

    @Test func damageIsToldWithItsPlaceAfterTheSongsBeforeIt() throws {
        let rows = String(repeating: "{\"artist\":\"Queen\",\"title\":\"x\"},", count: 1500)
        let reader = CatalogueReader(.bytes(Array("[\(rows){\"artist\":\"Queen\",title".utf8)))
        #expect(try reader.nextBatch()?.count == 1000)
        #expect(
            throws: CatalogueFileError.damaged(
                reason: "an unexpected 't' at byte \(1 + rows.utf8.count + 18)", row: 1501)
        ) { try reader.nextBatch() }
    }

    @Test(arguments: [
        "[{\"artist\":\"a\"", "[{\"artist\":tru}]", "[{}}", "[{} {}]", "[{\"a\":\"\\u12\"}]", "{\"songs\":[]",
        "[{}]x",
    ])
    func whatIsNotJSONIsRefused(text: String) {
        #expect(failure(Array(text.utf8))?.code == "damaged")
    }

    @Test func depthIsLimited() {
        let deep = "{\"x\":" + String(repeating: "[", count: 100_000)
        #expect(failure(Array(deep.utf8)) == .tooLarge(what: "levels of arrays and objects", limit: 64))
    }

    @Test func namesWithoutEndAreNotKept() throws {
        let members = (0..<50_000).map { "\"n\($0)\":1" }.joined(separator: ",")
        let (songs, report) = try json(
            "[{\"artist\":\"a\",\"title\":\"b\"},{\(members)},{\"artist\":\"c\",\"title\":\"d\"}]")
        #expect(songs == [song("a", "b"), song("c", "d")])
        #expect(report.errorList == ["2 - too_many_columns"])
        #expect(report.columnNames.count == 1000)
    }

    @Test func anObjectWithoutSongsSaysWhatIsMissing() {
        #expect(failure(Array("{\"data\":[]}".utf8))?.description.contains("\"songs\"") == true)
    }
}
