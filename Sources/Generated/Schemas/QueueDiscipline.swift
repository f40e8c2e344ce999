// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What decides who is next: the order of arrival, or turns that go singer by singer, whoever has
/// waited longest since singing first.
///
/// Contract: `openapi/components/schemas/QueueDiscipline.yaml:1`
public enum QueueDiscipline: String, StringEnumeration {
    case firstCome = "first_come"
    case rotation = "rotation"
}

extension QueueDiscipline {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> QueueDiscipline? {
        reader.enumeration(QueueDiscipline.self)
    }

    /// Writes the value as a JSON string.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .firstCome: writer.literal("\"first_come\"")
        case .rotation: writer.literal("\"rotation\"")
        }
    }
}
