import ConformanceSupport

extension Fixtures {
    func searchSongDb(_ world: World) async throws -> Call {
        let tenant = try await world.newTenant()
        let song = try await world.catalogueSong(of: tenant)
        return Call(
            query: [
                ("q", "queen"), ("systemId", song["systemId"] ?? ""), ("artist", "queen"), ("title", "song"),
                ("letter", "Q"), ("sort", "title"),
            ], headers: tenant.authorization, settled: ["not_found"],
            opaque: [.parameter("cursor"): "cursor", .parameter("sort"): "sort"])
    }

    func listSongLetters(_ world: World) async throws -> Call {
        let tenant = try await world.newTenant()
        let song = try await world.catalogueSong(of: tenant)
        return Call(
            query: [("systemId", song["systemId"] ?? "")], headers: tenant.authorization,
            settled: ["not_found"])
    }

    func getSong(_ world: World) async throws -> Call { try await songCall(world) }

    func updateSong(_ world: World) async throws -> Call {
        var call = try await songCall(world)
        call.body = .object([
            .init("artist", .string("AC/DC")), .init("title", .string("Thunderstruck")),
            .init(
                "versions",
                .array([
                    .object([
                        .init("discId", .string("SC8101-03")),
                        .init("manufacturer", .string("Sound Choice")),
                    ])
                ])),
        ])
        call.opaque = Self.unsearchable
        return call
    }

    func deleteSong(_ world: World) async throws -> Call { try await songCall(world) }

    func addSong(_ world: World) async throws -> Call {
        Call(
            path: try await world.system(), headers: try await world.tenant().authorization,
            body: World.song(number: world.unique()).with("discId", .string("SC8101-03"))
                .with("manufacturer", .string("Sound Choice")),
            settled: ["not_found", "conflict"], opaque: Self.unsearchable)
    }

    func deleteSystemSongs(_ world: World) async throws -> Call {
        let song = try await world.catalogueSong()
        return Call(
            path: ["systemId": song["systemId"] ?? ""], headers: try await world.tenant().authorization,
            settled: ["not_found"])
    }

    private func songCall(_ world: World) async throws -> Call {
        let song = try await world.catalogueSong()
        return Call(
            path: ["songId": song["songId"] ?? ""], headers: try await world.tenant().authorization,
            settled: ["not_found"])
    }

    /// Names may hold neither letters nor digits, and fit the schema.
    private static let unsearchable: [Place: String] = [
        .pointer("/artist"): "not_searchable", .pointer("/title"): "not_searchable",
    ]

    func importSongs(_ world: World) async throws -> Call {
        var call = Call(
            headers: try await world.importer().authorization,
            body: .object([
                .init("systemId", .number("1")),
                .init(
                    "songs",
                    .array([
                        .object([
                            .init("artist", .string("Queen")), .init("title", .string("Innuendo")),
                            .init("discId", .string("SC1234-01")),
                            .init("manufacturer", .string("Sound Choice")),
                        ])
                    ])),
            ]), settled: ["not_found"])
        call.parts = [
            FormPart("systemId", "1"), FormPart("mode", "append"), FormPart("dryRun", "true"),
            FormPart("format", "csv"), FormPart("encoding", "UTF-8"), FormPart("hasHeader", "true"),
            FormPart("artistColumn", "artist"), FormPart("titleColumn", "2"),
            FormPart(
                file: "file", named: "songs.csv", type: "text/csv",
                Array("artist,title\nQueen,Innuendo\n".utf8)),
        ]
        // The file is a CSV, whatever format is said.
        call.opaque = [.pointer("/file"): "unsupported"]
        return call
    }

    func listSongImports(_ world: World) async throws -> Call {
        let past = try await world.pastImport()
        return Call(headers: past.tenant.authorization, opaque: [.parameter("cursor"): "cursor"])
    }

    func getSongImport(_ world: World) async throws -> Call {
        let past = try await world.pastImport()
        return Call(path: ["jobId": past.id], headers: past.tenant.authorization, settled: ["not_found"])
    }

    func exportSongs(_ world: World) async throws -> Call {
        Call(
            query: [("format", "json")], headers: try await world.importer().authorization,
            settled: ["not_found"])
    }
}
