// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Whether a name in URLs is free.
///
/// Contract: `openapi/components/schemas/UrlNameAvailability.yaml:1`
public struct UrlNameAvailability: Sendable, Equatable {
    /// The name.
    public var urlName: String
    /// Whether a venue can have it now.
    public var available: Bool
    /// Why it cannot: another venue has it or had it, or it is kept for the platform; null where it
    /// can.
    public var reason: UrlNameObstacle?
    /// Names like it that are free.
    public var suggestions: [String]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(urlName: String, available: Bool, reason: UrlNameObstacle?, suggestions: [String]) {
        self.urlName = urlName
        self.available = available
        self.reason = reason
        self.suggestions = suggestions
    }
}

extension UrlNameAvailability {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"urlName\":")
        writer.string(urlName)
        writer.literal(",\"available\":")
        writer.bool(available)
        writer.literal(",\"reason\":")
        if let present = reason {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"suggestions\":")
        writer.literal("[")
        for (index, item) in suggestions.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
