/// Brings a request target (RFC 9112 §3.2) into the origin form that routes are matched against.
enum RequestTarget {
    /// The origin form; nil where the target is neither in origin nor in absolute form, or holds bytes
    /// that must be percent-encoded.
    static func originForm(_ target: String) -> String? {
        guard target.utf8.allSatisfy(isAllowed) else { return nil }
        if target.utf8.first == UInt8(ascii: "/") { return target }
        return absolute(target, scheme: "http://") ?? absolute(target, scheme: "https://")
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "#")
    }

    private static func absolute(_ target: String, scheme: String) -> String? {
        guard target.utf8.count > scheme.utf8.count,
            target.prefix(scheme.count).lowercased() == scheme
        else { return nil }
        let rest = target.dropFirst(scheme.count)
        guard let start = rest.firstIndex(where: { $0 == "/" || $0 == "?" }) else { return "/" }
        return rest[start] == "/" ? String(rest[start...]) : "/" + rest[start...]
    }
}
