import NIOCore
import SpecRuntime

/// Asks a service with the interface of Nominatim (`/search`, https://nominatim.org/release-docs/latest/api/Search/).
///
/// The public one allows a request a second for a whole application, which must say who it is; the job that asks keeps
/// to that.
public struct NominatimGeocoder: Geocoder {
    private static let maximumAnswer = 65_536

    private let url: String
    private let userAgent: String
    private let http: OutboundHTTP

    /// Asks a service.
    ///
    /// - Parameters:
    ///   - url: where it is, without `/search`.
    ///   - contact: an address or URL by which those who run the service can reach those who run this installation.
    public init(url: String, contact: String, http: OutboundHTTP) {
        self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
        userAgent = "singr (\(contact))"
        self.http = http
    }

    /// The place of an address by one question.
    public func locate(_ address: PostalAddress) async throws(GeocodingError) -> GeographicPlace? {
        let fields = [
            ("street", address.street), ("city", address.city), ("state", address.state),
            ("postalcode", address.postalCode), ("country", address.country), ("format", "jsonv2"),
            ("limit", "1"),
        ]
        var request = OutboundRequest(
            .get, RedirectAddress.adding(fields, to: url + "/search"),
            headers: [("User-Agent", userAgent), ("Accept", "application/json")])
        request.maximumResponseLength = Self.maximumAnswer
        let response: OutboundResponse
        do throws(OutboundHTTPError) {
            response = try await http.send(request)
        } catch {
            throw .unreachable(error)
        }
        guard response.status == 200 else { throw .status(response.status) }
        return try Self.place(in: response.body)
    }

    /// The first place of an answer; nil for an empty list.
    static func place(in body: [UInt8]) throws(GeocodingError) -> GeographicPlace? {
        var violations: [Violation] = []
        guard case .array(let items)? = decodeJSON(ByteBuffer(bytes: body), &violations, { $0.value() })
        else { throw .malformed }
        guard let first = items.first else { return nil }
        guard let object = ForeignObject(first), let latitude = object.string("lat").flatMap(Double.init),
            let longitude = object.string("lon").flatMap(Double.init),
            let place = GeographicPlace(latitude: latitude, longitude: longitude)
        else { throw .malformed }
        return place
    }
}
