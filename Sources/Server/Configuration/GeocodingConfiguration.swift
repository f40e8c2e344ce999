/// The variables of looking places up by addresses.
extension ConfigurationKeys {
    static let geocoder = ConfigurationKey(
        "GEOCODER", "what finds venues' places by their addresses: off or nominatim", default: "off",
        parse: ConfigurationParsers.choice(GeocoderKind.self))
    static let geocoderURL = ConfigurationKey(
        "GEOCODER_URL", "where the Nominatim service is", default: "https://nominatim.openstreetmap.org",
        parse: OAuthParsers.issuer)
    static let geocoderContact = ConfigurationKey(
        "GEOCODER_CONTACT", "address or URL by which those who run the service reach you",
        parse: ConfigurationParsers.contact)

    static let geocoding = [
        ConfigurationEntry(geocoder), ConfigurationEntry(geocoderURL), ConfigurationEntry(geocoderContact),
    ]
}

/// What finds venues' places.
enum GeocoderKind: String, CaseIterable, Sendable {
    case off
    case nominatim
}

/// The service that finds venues' places by their addresses.
struct GeocodingConfiguration: Sendable {
    var url: String
    var contact: String

    /// Reads the variables; nil where places are not looked up, or a variable has a problem.
    init?(reading reader: inout ConfigurationReader) {
        let kind = reader.required(ConfigurationKeys.geocoder)
        let url = reader.required(ConfigurationKeys.geocoderURL)
        let contact = reader.optional(ConfigurationKeys.geocoderContact)
        guard kind == .nominatim, let url else { return nil }
        guard let contact else {
            if reader.problems.isEmpty {
                reader.report(
                    "\(ConfigurationKeys.geocoderContact.name) is not set: the service wants to know who asks"
                )
            }
            return nil
        }
        self.url = url
        self.contact = contact
    }
}

extension ConfigurationParsers {
    /// 3 to 200 visible ASCII characters without brackets, as a comment of `User-Agent` may hold (RFC 9110 §5.6.5).
    static let contact: Parser<String> = { (text) throws(ConfigurationSyntaxError) in
        let isPlain = text.utf8.allSatisfy {
            (0x21...0x7E).contains($0)
                && ![UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\")].contains($0)
        }
        guard (3...200).contains(text.utf8.count), isPlain else {
            throw ConfigurationSyntaxError("an e-mail address or a URL")
        }
        return text
    }
}
