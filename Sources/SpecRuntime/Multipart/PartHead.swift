/// What the header section of a part says (RFC 7578 §4).
struct PartHead: Sendable, Equatable {
    /// The longest name that is told back, and the longest file name, in code points.
    private static let maximumFileName = 255

    /// The name of the form's member.
    let name: String
    /// The client's name of the file, without folders; nil where it gave none.
    let fileName: String?
    /// The media type as the client wrote it; nil where it gave none.
    let contentType: String?

    /// Reads a header section.
    ///
    /// - Throws: ``MultipartError`` for a part without a name, and for one that is encoded.
    init(_ header: String) throws(MultipartError) {
        var disposition: Substring?
        var contentType: Substring?
        for line in Self.lines(header) {
            guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
                throw .malformed("has a part with a header line without a colon")
            }
            let value = CookieScanner.trimmed(line[line.utf8.index(after: colon)...])
            switch line[..<colon].lowercased() {
            case "content-disposition": disposition = value
            case "content-type": contentType = value
            case "content-transfer-encoding": try Self.requirePlain(value)
            default: break
            }
        }
        guard let disposition, let (name, fileName) = Self.names(disposition) else {
            throw .malformed("has a part without Content-Disposition: form-data and a name")
        }
        self.name = name
        self.fileName = fileName.flatMap(Self.bareFileName)
        self.contentType = contentType.map(String.init)
    }

    /// The lines of a header section; one that begins with a space continues the line before.
    private static func lines(_ header: String) -> [Substring] {
        var lines: [String] = []
        for line in header.utf8.split(separator: UInt8(ascii: "\n")) {
            let text = CookieScanner.trimmed(
                Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
            if let first = line.first, first == 0x20 || first == 0x09, !lines.isEmpty {
                lines[lines.count - 1] += " " + text
            } else if !text.isEmpty {
                lines.append(String(text))
            }
        }
        return lines.map { Substring($0) }
    }

    /// RFC 7578 §4.7 forbids encodings; these three are none.
    private static func requirePlain(_ encoding: Substring) throws(MultipartError) {
        guard ["binary", "8bit", "7bit"].contains(encoding.lowercased()) else {
            throw .malformed("has a part with a Content-Transfer-Encoding (RFC 7578 §4.7)")
        }
    }

    private static func names(_ disposition: Substring) -> (name: String, fileName: String?)? {
        let parts = ParameterizedList.parts(of: String(disposition), separator: UInt8(ascii: ";"))
        guard ParameterizedList.equal(parts[0], "form-data") else { return nil }
        var name: String?
        var fileName: String?
        for part in parts.dropFirst() {
            guard let (key, value) = ParameterizedList.parameter(part) else { continue }
            if ParameterizedList.equal(key, "name") { name = unescaped(value) }
            if ParameterizedList.equal(key, "filename") { fileName = unescaped(value) }
        }
        return name.map { ($0, fileName) }
    }

    /// Undoes what browsers and other clients do to quotes and line ends in names.
    private static func unescaped(_ value: Substring) -> String {
        var text = value.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
        for (encoded, plain) in [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")] {
            text = text.replacing(encoded, with: plain)
        }
        return String(text)
    }

    /// The last component without control characters; nil where nothing is left.
    private static func bareFileName(_ name: String) -> String? {
        let last = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last
        let visible = (last ?? Substring.UnicodeScalarView()).filter { $0.value >= 0x20 && $0.value != 0x7F }
            .prefix(maximumFileName)
        return visible.isEmpty ? nil : String(String.UnicodeScalarView(visible))
    }
}
