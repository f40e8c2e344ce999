/// Where a caller says the fields are; what it leaves out is found by the header, then by position.
public struct ColumnMapping: Sendable, Equatable {
    /// One column.
    public enum Column: Sendable, Equatable {
        /// By the header's name or the JSON member's, whatever its case and the space around it.
        case name(String)
        /// By its place, from 1; not for JSON.
        case position(Int)
    }

    /// The column of each field that the caller places.
    public var columns: [CatalogueField: Column]

    /// Places the given fields.
    public init(_ columns: [CatalogueField: Column] = [:]) {
        self.columns = columns
    }

    var namesColumns: Bool {
        columns.values.contains { if case .name = $0 { true } else { false } }
    }
}
