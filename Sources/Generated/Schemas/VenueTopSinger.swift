// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Somebody who asks often.
///
/// Contract: `openapi/components/schemas/VenueTopSinger.yaml:1`
public struct VenueTopSinger: Sendable, Equatable {
    /// The profile; null for a guest.
    public var singerId: UUID?
    /// The name to show.
    public var singerName: String
    /// How often they asked.
    public var requestCount: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(singerId: UUID?, singerName: String, requestCount: Int64) {
        self.singerId = singerId
        self.singerName = singerName
        self.requestCount = requestCount
    }
}

extension VenueTopSinger {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"singerId\":")
        if let present = singerId {
            writer.uuid(present)
        } else {
            writer.null()
        }
        writer.literal(",\"singerName\":")
        writer.string(singerName)
        writer.literal(",\"requestCount\":")
        writer.integer(requestCount)
        writer.literal("}")
    }
}
