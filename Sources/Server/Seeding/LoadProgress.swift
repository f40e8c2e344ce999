import CatalogueFiles

/// How far the reading of a catalogue is.
struct LoadProgress: Equatable {
    /// Bytes read of the file.
    var bytes = 0
    /// The file's size in bytes; nil where it is not known.
    var size: Int?
    /// Rows read, without the header.
    var rows = 0

    init(bytes: Int = 0, size: Int? = nil, rows: Int = 0) {
        self.bytes = bytes
        self.size = size
        self.rows = rows
    }

    init(_ report: CatalogueReport) {
        self.init(bytes: report.bytesRead, size: report.totalBytes, rows: report.rows)
    }
}
