import CatalogueFiles
import CoreTypes
import Platform

/// The job that reads a catalogue's file and puts its songs into a system.
struct ImportCatalogue: JobKind {
    static let name = "catalogue.import"
    /// A million songs take about a minute.
    static let policy = JobPolicy(maximumAttempts: 5, timeout: .seconds(900), concurrency: 2)

    /// The import, and its file.
    let id: UUID
    let file: SongFileDescription

    init(id: UUID, file: SongFileDescription) {
        self.id = id
        self.file = file
    }

    func write(to payload: inout JobPayload) {
        payload.set("import", id)
        payload.set("fileName", file.fileName)
        payload.set("mediaType", file.mediaType)
        payload.set("format", file.format?.rawValue)
        payload.set("encoding", file.encoding?.rawValue)
        if let hasHeader = file.hasHeader { payload.set("hasHeader", hasHeader) }
        for field in CatalogueField.allCases {
            payload.set("column.\(field.rawValue)", file.columns[field])
        }
    }

    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
        id = try payload.uuid("import")
        var file = SongFileDescription()
        file.fileName = try payload.optional("fileName", payload.text)
        file.mediaType = try payload.optional("mediaType", payload.text)
        file.format = try payload.optional("format", payload.text).flatMap { CatalogueFormat(rawValue: $0) }
        file.encoding = try payload.optional("encoding", payload.text).flatMap { TextEncoding(rawValue: $0) }
        file.hasHeader = try payload.optional("hasHeader", payload.bool)
        for field in CatalogueField.allCases {
            file.columns[field] = try payload.optional("column.\(field.rawValue)", payload.text)
        }
        self.file = file
    }
}

/// The job that removes what uploads and imports have left behind.
struct PurgeSongImports: JobKind {
    static let name = "catalogue.purge_imports"
    static let policy = JobPolicy(maximumAttempts: 3, timeout: .seconds(300), concurrency: 1)

    init() {}

    func write(to payload: inout JobPayload) {}

    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {}
}
