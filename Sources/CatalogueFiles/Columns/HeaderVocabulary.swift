/// The names that catalogues give their columns, in the languages whose programs write them.
enum HeaderVocabulary {
    /// The field that a name stands for; nil for any other name.
    static func field(_ name: String) -> CatalogueField? {
        fields[key(name)]
    }

    /// Whether a name is `Name`: the song's where no other column is, else the artist's.
    static func isPlainName(_ name: String) -> Bool {
        key(name) == "name"
    }

    /// A name by its letters and digits alone: `Song-Title`, `song_title` and ` SONG TITLE ` are one.
    static func key(_ name: String) -> String {
        var letters = String.UnicodeScalarView()
        for scalar in name.lowercased().unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            letters.append(scalar)
        }
        return String(letters)
    }

    /// A composed and a stripped spelling where there are accents: stripped is also what a decomposed one comes to.
    private static let names: [CatalogueField: String] = [
        .artist: """
        artist artists artistname performer performers singer singers band interpret interpreten interpretin
        künstler kunstler kuenstler künstlername kunstlername kuenstlername sänger sanger saenger artista artistas
        nombredelartista intérprete intérpretes interprete interpretes cantante cantantes cantor artiste artistes
        chanteur chanteuse artiest uitvoerder uitvoerende zanger artisti esittäjä esittaja kunstner utøver
        wykonawca исполнитель артист певец umělec umelec zpěvák zpevak előadó eloado sanatçı sanatcı sanatci
        καλλιτέχνης καλλιτεχνης アーティスト アーティスト名 歌手 歌手名 艺术家 演唱者 가수 아티스트
        """,
        .title: """
        title titles song songs songtitle songname track tracktitle trackname name titel lied lieder liedtitel
        songtitel título titulo canción cancion tema titre chanson morceau titolo canzone brano nummer liedje
        música musica kappale låt lat låttitel lattitel sang sangtittel tittel tytuł tytuł tytul piosenka utwór
        utwor название песня skladba píseň pisen název nazev cím cim dal şarkı sarkı sarki τίτλος τιτλος τραγούδι
        曲名 タイトル 歌曲 歌名 곡명 제목 노래
        """,
        .discID: """
        discid diskid disc disk discno discnr disknr discnumber disknumber disccode diskcode cdg cdgid songid
        songcode trackid code katalognummer bestellnummer discoid iddisque catalogno cataloguenumber catalognumber
        discidtrack 選曲番号 리모콘번호 곡번호
        """,
        .manufacturer: """
        manufacturer brand label publisher mfr mfg maker vendor producer hersteller marke fabricante marca
        fabricant marque produttore fabrikant merk valmistaja tillverkare producent производитель メーカー 品牌
        제조사
        """,
        .combined: """
        artisttitle artistandtitle artistsong artistsongtitle artistandsong interprettitel künstlertitel
        kunstlertitel kuenstlertitel artiestitel artistetitre artistatitulo artistatítulo artistatitolo combined
        """,
    ]

    private static let fields: [String: CatalogueField] = {
        var fields: [String: CatalogueField] = [:]
        for (field, names) in names {
            for name in names.split(whereSeparator: \.isWhitespace) { fields[key(String(name))] = field }
        }
        return fields
    }()
}
