// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Why a row gave no song.
///
/// Contract: `openapi/components/schemas/SongImportError.yaml:1`
public struct SongImportError: Sendable, Equatable {
    /// The line that the row starts on, its number in its sheet, or its place in the array; from 1.
    public var row: Int64
    /// The number of the workbook's sheet; 1 in any other format.
    public var sheet: Int32
    /// The field that is wrong; null where the whole row is.
    public var field: String?
    /// What is wrong, as a stable word.
    public var code: String
    /// What is wrong, in English.
    public var message: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(row: Int64, sheet: Int32, field: String?, code: String, message: String) {
        self.row = row
        self.sheet = sheet
        self.field = field
        self.code = code
        self.message = message
    }
}

extension SongImportError {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"row\":")
        writer.integer(row)
        writer.literal(",\"sheet\":")
        writer.integer(sheet)
        writer.literal(",\"field\":")
        if let present = field {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"code\":")
        writer.string(code)
        writer.literal(",\"message\":")
        writer.string(message)
        writer.literal("}")
    }
}
