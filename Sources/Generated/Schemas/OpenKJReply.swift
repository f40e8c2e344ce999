// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The envelope of every answer; which members there are depends on the command.
///
/// Contract: `openapi/components/schemas/OpenKJReply.yaml:1`
public struct OpenKJReply: Sendable, Equatable {
    /// The command, as it was sent.
    public var command: String
    /// Whether it failed.
    public var error: Bool
    /// What is wrong, where it failed.
    public var errorString: String?
    /// Changes with everything that OpenKJ shows of the account.
    public var serial: Int32?
    /// What waits, the next first.
    public var requests: [OpenKJSongRequest]?
    /// The account's venues.
    public var venues: [OpenKJVenue]?
    /// The venue that was asked about.
    public var venueId: Int32?
    /// Whether it takes requests.
    public var accepting: Bool?
    /// How many systems there are to choose from.
    public var count: Int32?
    /// Whether there is something to tell the operator.
    public var alert: Bool?
    /// Its title.
    public var title: String?
    /// What to tell.
    public var message: String?
    /// `ok`.
    public var connection: String?
    /// Whether there is such a venue.
    public var exists: Bool?
    /// How many songs of the batch were taken.
    public var entriesProcessed: Int32?
    /// How many could not be.
    public var entriesSkipped: Int32?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        command: String,
        error: Bool,
        errorString: String? = nil,
        serial: Int32? = nil,
        requests: [OpenKJSongRequest]? = nil,
        venues: [OpenKJVenue]? = nil,
        venueId: Int32? = nil,
        accepting: Bool? = nil,
        count: Int32? = nil,
        alert: Bool? = nil,
        title: String? = nil,
        message: String? = nil,
        connection: String? = nil,
        exists: Bool? = nil,
        entriesProcessed: Int32? = nil,
        entriesSkipped: Int32? = nil
    ) {
        self.command = command
        self.error = error
        self.errorString = errorString
        self.serial = serial
        self.requests = requests
        self.venues = venues
        self.venueId = venueId
        self.accepting = accepting
        self.count = count
        self.alert = alert
        self.title = title
        self.message = message
        self.connection = connection
        self.exists = exists
        self.entriesProcessed = entriesProcessed
        self.entriesSkipped = entriesSkipped
    }
}

extension OpenKJReply {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"command\":")
        writer.string(command)
        writer.literal(",\"error\":")
        writer.bool(error)
        if let errorString {
            writer.literal(",\"errorString\":")
            writer.string(errorString)
        }
        if let serial {
            writer.literal(",\"serial\":")
            writer.integer(serial)
        }
        if let requests {
            writer.literal(",\"requests\":")
            writer.literal("[")
            for (index, item) in requests.enumerated() {
                if index > 0 { writer.literal(",") }
                item.encode(to: &writer)
            }
            writer.literal("]")
        }
        if let venues {
            writer.literal(",\"venues\":")
            writer.literal("[")
            for (index, item) in venues.enumerated() {
                if index > 0 { writer.literal(",") }
                item.encode(to: &writer)
            }
            writer.literal("]")
        }
        if let venueId {
            writer.literal(",\"venue_id\":")
            writer.integer(venueId)
        }
        if let accepting {
            writer.literal(",\"accepting\":")
            writer.bool(accepting)
        }
        if let count {
            writer.literal(",\"count\":")
            writer.integer(count)
        }
        if let alert {
            writer.literal(",\"alert\":")
            writer.bool(alert)
        }
        if let title {
            writer.literal(",\"title\":")
            writer.string(title)
        }
        if let message {
            writer.literal(",\"message\":")
            writer.string(message)
        }
        if let connection {
            writer.literal(",\"connection\":")
            writer.string(connection)
        }
        if let exists {
            writer.literal(",\"exists\":")
            writer.bool(exists)
        }
        if let entriesProcessed {
            writer.literal(",\"entries_processed\":")
            writer.integer(entriesProcessed)
        }
        if let entriesSkipped {
            writer.literal(",\"entries_skipped\":")
            writer.integer(entriesSkipped)
        }
        writer.literal("}")
    }
}
