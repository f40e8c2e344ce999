/// Where a Redis is and how to sign in there.
public struct RedisAddress: Sendable, Equatable {
    /// A name or an address; an IPv6 address without its brackets.
    public var host: String
    /// The TCP port.
    public var port = 6379
    /// Whether the connection is encrypted and the server's certificate checked.
    public var usesTLS = false
    /// The user of an access-control list; nil for the default one.
    public var user: String?
    /// The password; nil where the server asks for none.
    public var password: String?
    /// The number of the database.
    public var database = 0

    /// Names a server by its host.
    public init(host: String) {
        self.host = host
    }

    /// A text that is not a Redis URL. It is not repeated, as it may hold a password.
    public struct SyntaxError: Error, Sendable, Equatable {}

    /// Reads `redis://[[user]:password@]host[:port][/database]`, or `rediss://` for TLS; user and password are
    /// percent-encoded where they hold other than letters, digits and `-._~`.
    public init(url: String) throws(SyntaxError) {
        let schemes = ["redis://": false, "rediss://": true]
        guard let scheme = schemes.first(where: { url.hasPrefix($0.key) }),
            !url.contains(where: Self.isForeign)
        else { throw SyntaxError() }
        let rest = url.dropFirst(scheme.key.count)
        let parts = rest.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let authority = parts[0]
        let credentialsEnd = authority.lastIndex(of: "@")
        let server = credentialsEnd.map { authority[authority.index(after: $0)...] } ?? authority
        (host, port) = try Self.server(server)
        usesTLS = scheme.value
        if let credentialsEnd { (user, password) = try Self.credentials(authority[..<credentialsEnd]) }
        if parts.count == 2, !parts[1].isEmpty { database = try Self.number(parts[1], 0...65_535) }
    }

    private static func isForeign(_ character: Character) -> Bool {
        character.isWhitespace || character == "?" || character == "#"
    }

    private static func server(_ text: Substring) throws(SyntaxError) -> (String, Int) {
        let isBracketed = text.hasPrefix("[")
        let end = isBracketed ? text.firstIndex(of: "]") : text.firstIndex(of: ":") ?? text.endIndex
        guard let end else { throw SyntaxError() }
        let host = isBracketed ? text[..<end].dropFirst() : text[..<end]
        let rest = isBracketed ? text[end...].dropFirst() : text[end...]
        guard !host.isEmpty, rest.isEmpty || rest.hasPrefix(":") else { throw SyntaxError() }
        return (String(host), rest.isEmpty ? 6379 : try number(rest.dropFirst(), 1...65_535))
    }

    private static func credentials(_ text: Substring) throws(SyntaxError) -> (String?, String?) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw SyntaxError() }
        let (user, password) = (try decoded(parts[0]), try decoded(parts[1]))
        guard !password.isEmpty || user.isEmpty else { throw SyntaxError() }
        return (user.isEmpty ? nil : user, password.isEmpty ? nil : password)
    }

    private static func number(_ text: Substring, _ range: ClosedRange<Int>) throws(SyntaxError) -> Int {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
            range.contains(number)
        else {
            throw SyntaxError()
        }
        return number
    }

    private static func decoded(_ text: Substring) throws(SyntaxError) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2,
                let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else {
                throw SyntaxError()
            }
            bytes.append(decoded)
            rest = rest.dropFirst(2)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw SyntaxError() }
        return text
    }
}

extension RedisAddress: CustomStringConvertible {
    /// The server and the database, without credentials.
    public var description: String { "\(host):\(port)/\(database)" }
}
