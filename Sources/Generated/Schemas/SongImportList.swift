// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// One page of imports.
///
/// Contract: `openapi/components/schemas/SongImportList.yaml:1`
public struct SongImportList: Sendable, Equatable {
    /// The imports of this page, the newest first.
    public var imports: [SongImportSummary]
    /// Where a page stands in its list, and how long that is.
    public var pagination: CountedPagination

    /// Puts the value together; the contract's constraints are not checked here.
    public init(imports: [SongImportSummary], pagination: CountedPagination) {
        self.imports = imports
        self.pagination = pagination
    }
}

extension SongImportList {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"imports\":")
        writer.literal("[")
        for (index, item) in imports.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"pagination\":")
        pagination.encode(to: &writer)
        writer.literal("}")
    }
}
