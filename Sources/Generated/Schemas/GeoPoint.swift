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
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> GeoPoint? {
        guard reader.beginObject() else { return nil }
        var latitude: Double?
        var longitude: Double?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("latitude") {
                guard reader.once(1 << 0, &seen) else { continue }
                latitude = reader.double(min: -90.0, max: 90.0)
            } else if reader.keyIs("longitude") {
                guard reader.once(1 << 1, &seen) else { continue }
                longitude = reader.double(min: -180.0, max: 180.0)
            } else {
                reader.skipValue()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("latitude") }
        if seen & (1 << 1) == 0 { reader.missing("longitude") }
        guard let latitude, let longitude else { return nil }
        return GeoPoint(latitude: latitude, longitude: longitude)
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
