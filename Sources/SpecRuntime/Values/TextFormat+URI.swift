extension TextFormat {
    /// Whether a text is a `URI` of RFC 3986 §3: a scheme, then authority or path, query, fragment.
    static func isURI(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), isScheme(bytes[..<colon]) else {
            return false
        }
        var rest = bytes[(colon + 1)...]
        if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
            guard isPart(rest[(hash + 1)...], isQueryCharacter) else { return false }
            rest = rest[..<hash]
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
            guard isPart(rest[(mark + 1)...], isQueryCharacter) else { return false }
            rest = rest[..<mark]
        }
        if rest.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) {
            let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
            guard isAuthority(authority) else { return false }
            rest = rest[authority.endIndex...]
        }
        return isPart(rest) { isPathCharacter($0) || $0 == UInt8(ascii: "/") }
    }

    private typealias Part = Slice<UnsafeRawBufferPointer>

    private static func isScheme(_ part: Part) -> Bool {
        guard let first = part.first, ASCII.isLetter(first) else { return false }
        return part.allSatisfy {
            ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
    }

    /// `[userinfo@]host[:port]` (§3.2).
    private static func isAuthority(_ authority: Part) -> Bool {
        var host = authority
        if let at = host.lastIndex(of: UInt8(ascii: "@")) {
            guard isPart(host[..<at], { isNameCharacter($0) || $0 == UInt8(ascii: ":") }) else {
                return false
            }
            host = host[(at + 1)...]
        }
        let afterLiteral = host.lastIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? host.startIndex
        if let colon = host[afterLiteral...].firstIndex(of: UInt8(ascii: ":")) {
            guard host[(colon + 1)...].allSatisfy(ASCII.isDigit) else { return false }
            host = host[..<colon]
        }
        return host.first == UInt8(ascii: "[") ? isAddressLiteral(host) : isPart(host, isNameCharacter)
    }

    /// `[…]` around an IPv6 or future address; the inside is checked by its characters only.
    private static func isAddressLiteral(_ host: Part) -> Bool {
        guard host.count > 3, host.last == UInt8(ascii: "]") else { return false }
        let inside = host.dropFirst().dropLast()
        let isFuture = ASCII.lowercased(inside[inside.startIndex]) == UInt8(ascii: "v")
        return inside.allSatisfy { byte in
            if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") { return true }
            return isFuture ? isNameCharacter(byte) : HexadecimalDigit.value(byte) != nil
        }
    }

    /// Whether a part holds allowed characters and well-formed percent-encodings only.
    private static func isPart(_ part: Part, _ isAllowed: (UInt8) -> Bool) -> Bool {
        var index = part.startIndex
        while index < part.endIndex {
            if part[index] == UInt8(ascii: "%") {
                guard index + 2 < part.endIndex, HexadecimalDigit.value(part[index + 1]) != nil,
                    HexadecimalDigit.value(part[index + 2]) != nil
                else { return false }
                index += 3
            } else {
                guard isAllowed(part[index]) else { return false }
                index += 1
            }
        }
        return true
    }

    /// `unreserved` and `sub-delims` (§2.2, §2.3).
    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"),
            UInt8(ascii: "$"), UInt8(ascii: "&")...UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
            true
        default: ASCII.isAlphanumeric(byte)
        }
    }

    /// `pchar` (§3.3).
    private static func isPathCharacter(_ byte: UInt8) -> Bool {
        isNameCharacter(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
    }

    /// The characters of `query` and `fragment` (§3.4, §3.5).
    private static func isQueryCharacter(_ byte: UInt8) -> Bool {
        isPathCharacter(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
    }
}
