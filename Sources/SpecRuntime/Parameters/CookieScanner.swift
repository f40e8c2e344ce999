/// The pairs of a `Cookie` header field (RFC 6265 §4.2.1).
enum CookieScanner {
    /// The values of every cookie of that name, still encoded.
    static func values(of name: StaticString, in field: String) -> [Substring] {
        let expected = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return field.utf8.split(separator: UInt8(ascii: ";")).compactMap { part in
            let pair = trimmed(Substring(part))
            guard let sign = pair.utf8.firstIndex(of: UInt8(ascii: "=")),
                pair[..<sign].utf8.elementsEqual(expected)
            else { return nil }
            return pair[pair.utf8.index(after: sign)...]
        }
    }

    /// A text without the spaces and tabs around it.
    static func trimmed(_ text: Substring) -> Substring {
        let utf8 = text.utf8
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let head = utf8.drop(while: isSpace)
        guard let last = head.lastIndex(where: { !isSpace($0) }) else { return Substring(head) }
        return Substring(head[...last])
    }
}
