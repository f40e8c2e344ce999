// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A venue in numbers.
///
/// Contract: `openapi/components/schemas/VenueFigures.yaml:1`
public struct VenueFigures: Sendable, Equatable {
    /// The venue.
    public var venueId: UUID
    /// Its name.
    public var venueName: String
    /// Requests in numbers.
    public var stats: RequestFigures
    /// The ten songs asked for most.
    public var topSongs: [VenueTopSong]
    /// The ten singers who asked most.
    public var topSingers: [VenueTopSinger]
    /// The last thirty days of the period that had requests, the newest first.
    public var requestsByDay: [RequestsOfDay]
    /// Every hour of the day.
    public var requestsByHour: [RequestsOfHour]

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        venueId: UUID,
        venueName: String,
        stats: RequestFigures,
        topSongs: [VenueTopSong],
        topSingers: [VenueTopSinger],
        requestsByDay: [RequestsOfDay],
        requestsByHour: [RequestsOfHour]
    ) {
        self.venueId = venueId
        self.venueName = venueName
        self.stats = stats
        self.topSongs = topSongs
        self.topSingers = topSingers
        self.requestsByDay = requestsByDay
        self.requestsByHour = requestsByHour
    }
}

extension VenueFigures {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"venueId\":")
        writer.uuid(venueId)
        writer.literal(",\"venueName\":")
        writer.string(venueName)
        writer.literal(",\"stats\":")
        stats.encode(to: &writer)
        writer.literal(",\"topSongs\":")
        writer.literal("[")
        for (index, item) in topSongs.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"topSingers\":")
        writer.literal("[")
        for (index, item) in topSingers.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"requestsByDay\":")
        writer.literal("[")
        for (index, item) in requestsByDay.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"requestsByHour\":")
        writer.literal("[")
        for (index, item) in requestsByHour.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal("}")
    }
}
