// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A place on the earth, in degrees (WGS 84).
///
/// Contract: `openapi/components/schemas/GeoPoint.yaml:1`
public struct GeoPoint: Sendable, Equatable {
    /// Degrees north of the equator.
    public var latitude: Double
    /// Degrees east of Greenwich.
    public var longitude: Double

    /// Puts the value together; the contract's constraints are not checked here.
    public init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}

extension GeoPoint {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"latitude\":")
        writer.double(latitude)
        writer.literal(",\"longitude\":")
        writer.double(longitude)
        writer.literal("}")
    }
}
