// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Something that was put right.
///
/// Contract: `openapi/components/schemas/SongImportWarning.yaml:1`
public struct SongImportWarning: Sendable, Equatable {
    /// `undecodable`: characters that could not be read became U+FFFD, often since the encoding is
    /// another one. `control_characters`: they were taken out.
    public var code: String
    /// In how many rows.
    public var rows: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(code: String, rows: Int64) {
        self.code = code
        self.rows = rows
    }
}

extension SongImportWarning {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"code\":")
        writer.string(code)
        writer.literal(",\"rows\":")
        writer.integer(rows)
        writer.literal("}")
    }
}
