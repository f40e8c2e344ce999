/// A form in parts as bytes.
struct MultipartBody {
    private static let boundary = "conformance-7f3a91"
    /// The media type with the boundary.
    static let mediaType = "multipart/form-data; boundary=\(boundary)"

    var parts: [FormPart]

    /// Adds a part before the file.
    mutating func add(_ part: FormPart) {
        let isFileLast = parts.last?.fileName != nil
        parts.insert(part, at: isFileLast ? parts.endIndex - 1 : parts.endIndex)
    }

    /// Removes every part of a name.
    mutating func remove(_ name: String) {
        parts.removeAll { $0.name == name }
    }

    /// Gives a part another media type.
    mutating func setType(of name: String, _ type: String) {
        for index in parts.indices where parts[index].name == name { parts[index].contentType = type }
    }

    /// The whole body.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for part in parts {
            var head = "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"\(part.name)\""
            if let fileName = part.fileName { head += "; filename=\"\(fileName)\"" }
            if let type = part.contentType { head += "\r\nContent-Type: \(type)" }
            bytes += Array("\(head)\r\n\r\n".utf8) + part.content + [13, 10]
        }
        return bytes + Array("--\(Self.boundary)--\r\n".utf8)
    }
}
