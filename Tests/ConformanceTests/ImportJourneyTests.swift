import CatalogueFiles
import ConformanceSupport
import Foundation
import TestWorkbooks
import Testing

extension Conformance {
    /// Catalogues as people have them, and as some make them to do harm, from the upload to the songbook.
    @Suite(.enabled(if: ServerUnderTest.isStarted)) struct ImportJourneyTests {
        private let world: World

        init() throws { world = try #require(World.current) }

        private func tenant() async throws -> TestAccount {
            let tenant = try await world.newTenant()
            _ = try await world.system(of: tenant)
            return tenant
        }

        /// The songs as the export gives them.
        private func songs(of tenant: TestAccount) async throws -> [String] {
            let list = try await world.get(
                "/v1/customer/songdb/export?format=json", headers: tenant.authorization)
            return (list.items ?? []).map { "\($0["artist"]?.text ?? "") - \($0["title"]?.text ?? "")" }
        }

        @Test("a workbook is imported, and all its formats come back as they were sent")
        func roundTrip() async throws {
            let tenant = try await tenant()
            let songs = [
                CatalogueSong(artist: "Beyoncé", title: "Halo", discID: "SC1", manufacturer: "Sound Choice"),
                CatalogueSong(artist: "=1+1", title: "@Home"),
            ]
            let bytes = try withScratchFile { path in
                let writer = try CatalogueWriter(path: path, format: .xlsx)
                try writer.write(songs)
                try writer.finish()
                return try Array(Data(contentsOf: URL(filePath: path)))
            }
            let report = try await world.importCatalogue(bytes, named: "Karaoke Liste.xlsx", by: tenant)
            #expect(report["state"]?.text == "completed" && report["fileName"]?.text == "Karaoke Liste.xlsx")
            #expect(report["file"]?["format"]?.text == "xlsx" && report["counts"]?["inserted"]?.integer == 2)
            for format in ["csv", "xlsx", "json", "txt"] {
                let reply = try await world.client.send(
                    HTTPCall(
                        "GET", "/v1/customer/songdb/export?format=\(format)", headers: tenant.authorization))
                #expect(reply.status == 200)
                let name = reply.first("content-disposition") ?? ""
                #expect(name.hasPrefix("attachment; filename=\"songdb-export-2"))
                #expect(name.hasSuffix(".\(format)\""))
                let again = try await world.importCatalogue(
                    reply.body, named: "again.\(format)", [("dryRun", "true")], by: tenant)
                #expect(again["counts"]?["unchanged"]?.integer == 2, "\(format): \(again)")
                #expect(again["counts"]?["inserted"]?.integer == 0)
            }
        }

        @Test("a wrong encoding costs letters, says so, and the right one puts it right")
        func encoding() async throws {
            let tenant = try await tenant()
            let latin = Array("artist,title\nBeyonc".utf8) + [0xE9] + Array(",Halo\n".utf8)
            let wrong = try await world.importCatalogue(
                latin, named: "songs.csv", [("encoding", "UTF-8"), ("dryRun", "true")], by: tenant)
            #expect(wrong["warnings"]?.items?.first?["code"]?.text == "undecodable")
            let right = try await world.importCatalogue(
                latin, named: "songs.csv", [("encoding", "windows-1252")], by: tenant)
            #expect(right["file"]?["encoding"]?.text == "windows-1252")
            #expect(right["warnings"]?.items?.isEmpty == true)
            #expect(try await songs(of: tenant) == ["Beyoncé - Halo"])
        }

        @Test("a row of ten thousand columns, a missing quote and formulas cost no other row")
        func messy() async throws {
            let tenant = try await tenant()
            let wide = Array(repeating: "x", count: 10_000).joined(separator: ",")
            let file = "artist,title\nQueen,Innuendo\n\(wide)\n=cmd|' /C calc'!A0,=1+1\nCher,\"Believe\n"
            let report = try await world.importCatalogue(Array(file.utf8), named: "songs.csv", by: tenant)
            #expect(report["state"]?.text == "completed")
            #expect(report["errors"]?.items?.map { $0["code"]?.text } == ["too_many_columns", "malformed"])
            #expect(try await songs(of: tenant) == ["=cmd|' /C calc'!A0 - =1+1", "Queen - Innuendo"])
            let csv = try await world.client.send(
                HTTPCall("GET", "/v1/customer/songdb/export?format=csv", headers: tenant.authorization))
            #expect(csv.bodyText.contains("'=cmd|' /C calc'!A0"))
            let formula = #"<c t="str"><f>HYPERLINK("http://evil")</f><v>Nena</v></c>"#
            let rows = "<row r=\"1\">\(formula)<c t=\"str\"><v>Leuchtturm</v></c></row>"
            let workbook = try await world.importCatalogue(
                try Workbook.bytes(rows: rows), named: "songs.xlsx", by: tenant)
            #expect(workbook["counts"]?["inserted"]?.integer == 1)
            #expect(try await songs(of: tenant).contains("Nena - Leuchtturm"))
        }

        @Test("attack: a zip bomb, an external entity and an encrypted workbook change nothing")
        func hostileWorkbooks() async throws {
            let tenant = try await tenant()
            _ = try await world.importCatalogue(
                Array("Queen,Innuendo\n".utf8), named: "songs.csv", by: tenant)
            let rows = Workbook.row(1, "Artist", "Title") + Workbook.row(2, "Cher", "Believe")
            let bomb = try Workbook.bytes(rows: rows + String(repeating: " ", count: 40 << 20))
            let entity = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <worksheet><sheetData>&e;</sheetData></worksheet>
                """
            let external = try Workbook.bytes(
                [.init(rows: rows)], replacing: ["xl/worksheets/sheet1.xml": entity])
            let encrypted = try Workbook.bytes([.init(rows: rows)], password: "secret")
            for (bytes, code) in [(bomb, "too_large"), (external, "unsafe_xml"), (encrypted, "encrypted")] {
                let report = try await world.importCatalogue(
                    bytes, named: "songs.xlsx", [("mode", "replace")], by: tenant)
                #expect(report["state"]?.text == "failed" && report["failure"]?["code"]?.text == code)
                #expect(report["failure"]?["message"]?.text?.contains("/etc/passwd") == false)
            }
            #expect(try await songs(of: tenant) == ["Queen - Innuendo"])
        }

        @Test(
            "a file over the limit and one that is no catalogue are refused with the reason, and leave nothing"
        )
        func refused() async throws {
            let tenant = try await tenant()
            let large = Array(repeating: UInt8(ascii: "a"), count: 64 << 20)
            let over = try await world.sendCatalogue(large, named: "songs.csv", by: tenant)
            #expect(over.status == 413 && over.bodyText.contains("payload_too_large"))
            for (content, code) in [("", "empty"), ("%PDF-1.7", "unsupported")] {
                let reply = try await world.sendCatalogue(Array(content.utf8), named: "songs.csv", by: tenant)
                #expect(reply.status == 400 && reply.bodyText.contains("\"code\":\"\(code)\""))
            }
            let list = try await world.get("/v1/customer/songdb/imports", headers: tenant.authorization)
            #expect(list["imports"]?.items?.isEmpty == true)
        }

        @Test("attack: another account's system, import and export are not found")
        func foreign() async throws {
            let (owner, thief) = (try await tenant(), try await world.newTenant())
            let report = try await world.importCatalogue(
                Array("Queen,Innuendo\n".utf8), named: "songs.csv", by: owner)
            let id = try #require(report["jobId"]?.text)
            let system = try await world.system(of: owner)["systemId"] ?? ""
            for target in [
                "/v1/customer/songdb/imports/\(id)",
                "/v1/customer/songdb/export?format=csv&systemId=\(system)",
            ] {
                let reply = try await world.client.send(HTTPCall("GET", target, headers: thief.authorization))
                #expect(reply.status == 404, "\(target)")
            }
            let upload = try await world.sendCatalogue(
                Array("Cher,Believe\n".utf8), named: "songs.csv", by: thief)
            #expect(upload.status == 404)
            #expect(try await songs(of: owner) == ["Queen - Innuendo"])
        }
    }
}
