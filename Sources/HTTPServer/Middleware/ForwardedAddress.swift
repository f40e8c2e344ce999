import NIOHTTP1

/// The field in which proxies tell the client's address.
public enum ForwardedField: Sendable {
    /// `X-Forwarded-For`: a list of addresses, each proxy appends its client.
    case xForwardedFor
    /// `Forwarded` (RFC 7239): the `for` parameter of each element.
    case forwarded
}

/// Finds the client's address behind proxies that are trusted; fields from anyone else are ignored.
struct ForwardedAddress: Sendable {
    let trusted: [AddressBlock]
    let field: ForwardedField

    /// Whether the peer of a connection may tell the client's address.
    func trusts(_ peer: IPAddress?) -> Bool {
        guard let peer else { return false }
        return trusted.contains { $0.contains(peer) }
    }

    /// The rightmost address that is not a trusted proxy's; nil when the fields tell none.
    func client(_ headers: HTTPHeaders) -> String? {
        var found: IPAddress?
        for hop in hops(headers).reversed() {
            guard let address = Self.address(hop) else { break }
            found = address
            if !trusts(address) { break }
        }
        return found?.text
    }

    private func hops(_ headers: HTTPHeaders) -> [Substring] {
        switch field {
        case .xForwardedFor:
            headers["x-forwarded-for"].flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
        case .forwarded:
            headers["forwarded"].flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
                .map(Self.forParameter)
        }
    }

    private static func forParameter(_ element: Substring) -> Substring {
        for pair in element.split(separator: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2, trimmed(parts[0]).lowercased() == "for" {
                return Substring(trimmed(parts[1]).filter { $0 != "\"" })
            }
        }
        return ""
    }

    private static func address(_ hop: Substring) -> IPAddress? {
        let text = trimmed(hop)
        if text.hasPrefix("[") { return IPAddress(text.dropFirst().prefix { $0 != "]" }) }
        let isV4WithPort = text.contains(".") && text.filter { $0 == ":" }.count == 1
        return IPAddress(isV4WithPort ? text.prefix { $0 != ":" } : text)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let start = text.drop { $0 == " " || $0 == "\t" }
        let trailing = start.reversed().prefix { $0 == " " || $0 == "\t" }.count
        return start.dropLast(trailing)
    }
}
