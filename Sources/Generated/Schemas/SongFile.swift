// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How the file was read; null before that is known.
///
/// Contract: `openapi/components/schemas/SongFile.yaml:1`
public struct SongFile: Sendable, Equatable {
    /// What kind of file a catalogue is. Without it, that is found out from the content, the name
    /// and the media type.
    public var format: SongFileFormat
    /// How its characters are written; null for a workbook.
    public var encoding: String?
    /// What stands between its columns; null where nothing does.
    public var delimiter: String?
    /// The row that names the columns; null where there is none.
    public var headerRow: Int64?
    /// Where the fields are.
    public var columns: [SongFileColumn]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        format: SongFileFormat,
        encoding: String?,
        delimiter: String?,
        headerRow: Int64?,
        columns: [SongFileColumn]
    ) {
        self.format = format
        self.encoding = encoding
        self.delimiter = delimiter
        self.headerRow = headerRow
        self.columns = columns
    }
}

extension SongFile {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"format\":")
        format.encode(to: &writer)
        writer.literal(",\"encoding\":")
        if let present = encoding {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"delimiter\":")
        if let present = delimiter {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"headerRow\":")
        if let present = headerRow {
            writer.integer(present)
        } else {
            writer.null()
        }
        writer.literal(",\"columns\":")
        writer.literal("[")
        for (index, item) in columns.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
