import Testing

@testable import CatalogueFiles

@Suite struct ColumnTests {
    private func read(
        _ text: String, _ mapping: [CatalogueField: ColumnMapping.Column], hasHeader: Bool? = nil
    ) throws -> [CatalogueSong] {
        var options = CatalogueReadingOptions()
        options.mapping = ColumnMapping(mapping)
        options.hasHeader = hasHeader
        return try CatalogueFilesTests.read(Array(text.utf8), options).songs
    }

    @Test(arguments: [
        "Artist,Title", "INTERPRET;Song-Titel", "Künstler|Titel", "Ku\u{308}nstler\tTitel", "artista,canción",
        "Artiste;Titre", "アーティスト,曲名", "Исполнитель;Название", "singer,song_title",
    ])
    func headersInManyLanguagesAreNoSongs(header: String) throws {
        let delimiter = header.first { ",;|\t".contains($0) } ?? ","
        let (songs, report) = try CatalogueFilesTests.read("\(header)\nQueen\(delimiter)Bicycle Race\n")
        #expect(songs == [song("Queen", "Bicycle Race")])
        #expect(report.headerRow == 1)
        #expect(report.delimiter == delimiter)
    }

    @Test func columnsAreFoundInAnyOrderWithDiscAndMaker() throws {
        let text = "Brand;Disc ID;Title;Year;Artist\nSunfly;SF123-04;Halo;2008;Beyoncé\n;;Vogue;;Madonna\n"
        let (songs, report) = try CatalogueFilesTests.read(text)
        #expect(songs == [song("Beyoncé", "Halo", "SF123-04", "Sunfly"), song("Madonna", "Vogue")])
        #expect(report.columns == [.artist: 5, .title: 3, .discID: 2, .manufacturer: 1])
    }

    @Test func withoutAHeaderTheFirstColumnIsTheArtist() throws {
        let (songs, report) = try CatalogueFilesTests.read("Queen,Bicycle Race,x\nAbba,Waterloo,y\n")
        #expect(songs == [song("Queen", "Bicycle Race"), song("Abba", "Waterloo")])
        #expect(report.headerRow == nil)
    }

    @Test func aColumnCalledNameIsTheSongsOrBesideItTheArtists() throws {
        #expect(
            try CatalogueFilesTests.read("Name,Artist\nHalo,Beyoncé\n").songs == [song("Beyoncé", "Halo")])
        #expect(try CatalogueFilesTests.read("Name,Song\nBeyoncé,Halo\n").songs == [song("Beyoncé", "Halo")])
    }

    @Test func aSongThatIsCalledLikeAColumnIsKept() throws {
        #expect(try CatalogueFilesTests.read("Goo Goo Dolls,Name\nBlur,Song 2\n").songs.count == 2)
    }

    @Test func aNameAboveTheTableIsPassedOverAndTold() throws {
        let (songs, report) = try CatalogueFilesTests.read(
            "Joe's Karaoke,\n2024,\nArtist,Title\nQueen,Bicycle Race\n")
        #expect(songs == [song("Queen", "Bicycle Race")])
        #expect(report.errorList == ["1 - before_header", "2 - before_header"])
    }

    @Test func oneColumnHoldsArtistAndTitle() throws {
        #expect(
            try CatalogueFilesTests.read("Disc,Artist - Title\nSC1,AC-DC - Thunderstruck\n").songs
                == [song("AC-DC", "Thunderstruck", "SC1")])
        #expect(
            try CatalogueFilesTests.read("AC-DC - Thunderstruck\n").songs == [song("AC-DC", "Thunderstruck")])
    }

    @Test func theCallersMappingWins() throws {
        let text = "title,artist,note\nQueen,Bicycle Race,SC1\n"
        #expect(
            try read(text, [.artist: .name(" TITLE "), .title: .name("Artist"), .discID: .name("note")])
                == [song("Queen", "Bicycle Race", "SC1")])
        #expect(
            try read(text, [.artist: .position(1), .title: .position(2)]) == [song("Queen", "Bicycle Race")])
        #expect(
            try read("Titel,b\nArtist,d\n", [.artist: .position(1), .title: .position(2)], hasHeader: false)
                == [song("Titel", "b"), song("Artist", "d")])
    }

    @Test func aMappingToAColumnThatIsNotThereNamesThoseThatAre() {
        #expect(throws: CatalogueFileError.columnNotFound(name: "singer", columns: ["who", "what"])) {
            try read("who,what\nQueen,Bicycle Race\n", [.artist: .name("singer"), .title: .name("what")])
        }
        #expect(throws: CatalogueFileError.columnNotFound(name: "3", columns: ["artist", "title"])) {
            try read("artist,title\nQueen,Bicycle Race\n", [.title: .position(3)])
        }
        #expect(
            CatalogueFileError.columnNotFound(name: "3", columns: ["artist", "title"]).description
                == "there is no column '3'; the columns are: artist, title")
    }

    @Test func theFirstColumnsMayBeShorterThanTheMappingNeeds() throws {
        let text = "Queen,Bicycle Race\nAbba,Waterloo,SC1\n"
        #expect(
            try read(text, [.discID: .position(3)]) == [
                song("Queen", "Bicycle Race"), song("Abba", "Waterloo", "SC1"),
            ])
    }
}
