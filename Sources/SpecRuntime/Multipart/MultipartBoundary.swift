/// The boundary that a `Content-Type` of `multipart/form-data` names (RFC 2046 §5.1.1).
enum MultipartBoundary {
    /// The boundary; nil where there is none, or one that no message may have.
    static func boundary(of contentType: String) -> String? {
        let parts = ParameterizedList.parts(of: contentType, separator: UInt8(ascii: ";"))
        for part in parts.dropFirst() {
            guard let (name, value) = ParameterizedList.parameter(part),
                ParameterizedList.equal(name, "boundary")
            else { continue }
            let isValid =
                (1...70).contains(value.utf8.count) && value.utf8.allSatisfy(isAllowed)
                && value.utf8.last != UInt8(ascii: " ")
            return isValid ? String(value) : nil
        }
        return nil
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "'()+_,-./:=? ".utf8.contains(byte)
        }
    }
}
