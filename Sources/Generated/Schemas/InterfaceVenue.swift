// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A venue as the programs of its account see it.
///
/// Contract: `openapi/components/schemas/InterfaceVenue.yaml:1`
public struct InterfaceVenue: Sendable, Equatable {
    /// The venue's id.
    public var id: UUID
    /// Its name.
    public var name: String
    /// Its name in URLs.
    public var urlName: String
    /// Whether it takes requests.
    public var acceptingRequests: Bool
    /// Where it is: "city, state".
    public var location: String
    /// How many requests wait or are being sung.
    public var pendingRequests: Int64

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: UUID,
        name: String,
        urlName: String,
        acceptingRequests: Bool,
        location: String,
        pendingRequests: Int64
    ) {
        self.id = id
        self.name = name
        self.urlName = urlName
        self.acceptingRequests = acceptingRequests
        self.location = location
        self.pendingRequests = pendingRequests
    }
}

extension InterfaceVenue {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"urlName\":")
        writer.string(urlName)
        writer.literal(",\"acceptingRequests\":")
        writer.bool(acceptingRequests)
        writer.literal(",\"location\":")
        writer.string(location)
        writer.literal(",\"pendingRequests\":")
        writer.integer(pendingRequests)
        writer.literal("}")
    }
}
