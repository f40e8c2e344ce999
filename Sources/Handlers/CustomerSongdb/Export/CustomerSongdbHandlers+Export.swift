import CatalogueFiles
import CoreTypes
public import Generated
import NIOCore
import Platform
import Postgres
import SpecRuntime

extension CustomerSongdbHandlers {
    /// Gives the songs of the account, or of one of its systems, as a file that is made while it is read.
    public func exportSongs(_ input: ExportSongs.Input) async throws -> ExportSongs.Output {
        let (tenant, query) = (try Tenant(input.caller), input.query)
        let systems = try await services.database.rows(
            SongExportStatements.systems, [.uuid(tenant.account), .uuid(query.systemId)])
        guard query.systemId == nil || !systems.isEmpty else { throw Problem.noCustomerSystem }
        let export = SongExport(database: services.database, account: tenant.account, systems: systems)
        let day = "\(services.clock.now())".prefix(10)
        let name = ContentDisposition.attachment(
            fileName: "songdb-export-\(day).\(query.format.rawValue)")
        return .ok(body(query.format, export), headers: .init(contentDisposition: name))
    }

    private func body(_ format: ExportSongsFormat, _ export: SongExport) -> ExportSongs.OkBody {
        switch format {
        case .csv: .csv(Self.text(.csv, export))
        case .json: .json(Self.text(.json, export))
        case .txt: .text(Self.text(.txt, export))
        case .xlsx: .xlsx(workbook(export))
        }
    }

    private static func text(_ format: CatalogueFormat, _ export: SongExport) -> StreamedBody {
        StreamedBody { writer in
            var export = export
            var encoder = CatalogueTextEncoder(format)
            while let songs = try await export.nextPage() {
                try await writer.write(ByteBuffer(bytes: encoder.encode(songs)))
            }
            try await writer.write(ByteBuffer(bytes: encoder.finish()))
        }
    }

    /// A workbook's table of contents comes last, so that it is whole before its first byte is sent.
    private func workbook(_ export: SongExport) -> StreamedBody {
        StreamedBody { [threads = imports.threads] writer in
            var export = export
            let file = try await threads.run { try WorkbookFile() }
            while let songs = try await export.nextPage() {
                try await threads.run { try file.write(songs) }
            }
            try await threads.run { try file.finish() }
            while case let bytes = try await threads.run({ try file.read() }), !bytes.isEmpty {
                try await writer.write(ByteBuffer(bytes: bytes))
            }
        }
    }
}
