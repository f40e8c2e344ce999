import ConformanceSupport

extension Fixtures {
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
        return call
    }

    func listSongImports(_ world: World) async throws -> Call {
        let tenant = try await world.importer()
        _ = try await importedCatalogue(world, tenant)
        return Call(headers: tenant.authorization, opaque: [.parameter("cursor"): "cursor"])
    }

    func getSongImport(_ world: World) async throws -> Call {
        let tenant = try await world.importer()
        return Call(
            path: ["jobId": try await importedCatalogue(world, tenant)], headers: tenant.authorization,
            settled: ["not_found"])
    }

    func exportSongs(_ world: World) async throws -> Call {
        Call(
            query: [("format", "json")], headers: try await world.importer().authorization,
            settled: ["not_found"])
    }

    private func importedCatalogue(_ world: World, _ tenant: TestAccount) async throws -> String {
        let song = JSON.object([
            .init("artist", .string("Queen")), .init("title", .string("Song \(world.unique())")),
        ])
        let ticket = try await world.post(
            "/v1/customer/songdb",
            .object([.init("systemId", .number("1")), .init("songs", .array([song]))]),
            headers: tenant.authorization)
        return ticket["jobId"]?.text ?? ""
    }
}
