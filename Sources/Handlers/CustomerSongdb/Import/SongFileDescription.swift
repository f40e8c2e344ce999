import CatalogueFiles
import Generated
import SpecRuntime

/// What a caller says of a file with a catalogue; what is left out is found out when the file is read.
struct SongFileDescription: Sendable, Equatable {
    /// What an import takes: a million songs and what may be wrong with some of them.
    static let limits: CatalogueLimits = {
        var limits = CatalogueLimits()
        limits.fileBytes = 64 << 20
        limits.rows = 2_000_000
        limits.discIDLength = 64
        limits.manufacturerLength = 100
        return limits
    }()
    /// How many errors of rows are kept.
    static let keptErrors = 100

    var fileName: String?
    var mediaType: String?
    var format: CatalogueFormat?
    var encoding: TextEncoding?
    var hasHeader: Bool?
    /// The name or the number of a field's column.
    var columns: [CatalogueField: String] = [:]

    /// How the file is to be read.
    var readingOptions: CatalogueReadingOptions {
        var options = CatalogueReadingOptions()
        options.fileName = fileName
        options.mediaType = mediaType
        options.format = format
        options.encoding = encoding
        options.hasHeader = hasHeader
        options.mapping = ColumnMapping(columns.mapValues(Self.column))
        options.batchSize = 500
        options.maximumErrors = Self.keptErrors
        options.limits = Self.limits
        return options
    }

    /// Digits alone are a column's number.
    private static func column(_ text: String) -> ColumnMapping.Column {
        let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isNumber, let position = Int(text) else { return .name(text) }
        return .position(position)
    }
}

extension SongFileDescription {
    /// What a form says besides its file.
    init(_ form: ImportSongs.Form) {
        fileName = form.file.fileName
        mediaType = form.file.mediaType
        format = form.format.flatMap { CatalogueFormat(rawValue: $0.rawValue) }
        encoding = form.encoding.flatMap { TextEncoding(rawValue: $0.rawValue) }
        hasHeader = form.hasHeader
        columns[.artist] = form.artistColumn
        columns[.title] = form.titleColumn
        columns[.combined] = form.combinedColumn
        columns[.discID] = form.discIdColumn
        columns[.manufacturer] = form.manufacturerColumn
    }
}
