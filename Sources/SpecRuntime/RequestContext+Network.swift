extension RequestContext {
    /// The client's network, for whatever counts by address: an IPv4 address, or the first 64 bits of an IPv6 one
    /// as `2001:db8:0:1::/64`, since a client of IPv6 has all addresses of such a network (RFC 6177 §2).
    public var clientNetwork: String {
        guard clientAddress.utf8.contains(UInt8(ascii: ":")) else { return clientAddress }
        let halves = Self.groups(clientAddress)
        // What stands for IPv4 ends in a dotted part.
        if let last = (halves.tail ?? halves.head).last, last.contains(".") { return String(last) }
        let missing = 8 - halves.head.count - (halves.tail?.count ?? 0)
        let groups =
            halves.head + Array(repeating: "0", count: halves.tail == nil ? 0 : max(0, missing))
            + (halves.tail ?? [])
        let network = groups.prefix(4).map { String(UInt16($0, radix: 16) ?? 0, radix: 16) }
        return network.joined(separator: ":") + "::/64"
    }

    /// The groups before `::` and, where there is one, those behind it; a zone is left out (RFC 4007 §11).
    private static func groups(_ address: String) -> (head: [Substring], tail: [Substring]?) {
        let text = address.prefix { $0 != "%" }
        guard let gap = text.firstRange(of: "::") else {
            return (text.split(separator: ":"), nil)
        }
        return (
            text[..<gap.lowerBound].split(separator: ":"), text[gap.upperBound...].split(separator: ":")
        )
    }
}
