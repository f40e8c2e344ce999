/// Places in a JSON document (RFC 6901).
enum JSONPointer {
    /// The most code points of one name that are told to the client; longer ones are cut.
    static let maximumNameLength = 64

    /// Appends one reference token, escaped by §3.
    static func append(_ name: String, to pointer: inout String) {
        pointer.unicodeScalars.append("/")
        for (count, scalar) in name.unicodeScalars.enumerated() {
            guard count < maximumNameLength else {
                pointer.unicodeScalars.append("…")
                return
            }
            switch scalar {
            case "~": pointer += "~0"
            case "/": pointer += "~1"
            default: pointer.unicodeScalars.append(scalar)
            }
        }
    }
}
