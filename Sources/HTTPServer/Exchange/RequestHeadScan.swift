import NIOHTTP1

/// What the server itself needs of a request's fields, found in one pass.
struct RequestHeadScan {
    /// How many `Host` fields there are; exactly one is right (RFC 9112 §3.2).
    private(set) var hosts = 0
    private(set) var contentLength: Int?
    private(set) var isChunked = false
    private(set) var expectsContinue = false
    private(set) var asksUpgrade = false
    private(set) var origin: String?
    /// The id that the client gave the request, if it may be used.
    private(set) var requestID: String?
    /// Bytes of all names and values.
    private(set) var bytes = 0

    /// Looks at each field once, by the length of its name first.
    init(_ headers: HTTPHeaders) {
        for (name, value) in headers {
            bytes += name.utf8.count + value.utf8.count
            switch name.utf8.count {
            case 4: if name.isField("host") { hosts += 1 }
            case 6: short(name, value)
            case 7: if name.isField("upgrade") { asksUpgrade = true }
            case 12: if name.isField("x-request-id"), RequestIDs.accepts(value) { requestID = value }
            case 14: if name.isField("content-length") { contentLength = Int(value) }
            case 17: if name.isField("transfer-encoding") { isChunked = true }
            default: break
            }
        }
    }

    /// Whether body bytes are announced.
    var announcesBody: Bool { isChunked || (contentLength ?? 0) > 0 }

    private mutating func short(_ name: String, _ value: String) {
        if name.isField("origin") {
            origin = value
        } else if name.isField("expect") {
            expectsContinue = value.isField("100-continue")
        }
    }
}

extension String {
    /// Whether the text is this one, which must be in lower case, without regard to the case of ASCII letters.
    func isField(_ lowercase: StaticString) -> Bool {
        guard utf8.count == lowercase.utf8CodeUnitCount else { return false }
        var expected = lowercase.utf8Start
        for byte in utf8 {
            let folded = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
            if folded != expected.pointee { return false }
            expected += 1
        }
        return true
    }
}
