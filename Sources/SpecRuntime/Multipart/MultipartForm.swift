import NIOCore

/// A form in parts (RFC 7578), read up to its file or, without one, to its end.
public struct MultipartForm: Sendable {
    /// The most bytes of all fields together.
    static let maximumFieldBytes = 1 << 20

    /// A part that is no file.
    struct Field: Sendable {
        let name: String
        /// nil where the bytes are not UTF-8.
        let text: String?
        let contentType: String?
    }

    var fields: [Field] = []
    /// The file's part with its name; nil where the form has none.
    var file: (name: String, content: UploadedFile)?

    /// Reads the fields of a form, in which a part named `fileName` is a file and the last one.
    ///
    /// - Throws: a ``Problem`` with status 400 where the body is no such form; what the body throws.
    init(_ body: RequestBodyStream, boundary: String, fileName: StaticString?) async throws {
        do {
            try await read(MultipartReader(body, boundary: boundary), fileName.map { "\($0)" })
        } catch let error as MultipartError {
            throw error.problem
        }
    }

    private mutating func read(_ source: MultipartReader, _ fileName: String?) async throws {
        var reader = source
        var room = Self.maximumFieldBytes
        while let event = try await reader.next() {
            guard case .part(let header) = event else { continue }
            let head = try PartHead(header)
            if head.name == fileName {
                file = (head.name, UploadedFile(head, reader))
                return
            }
            try await readField(head, &reader, &room)
        }
    }

    private mutating func readField(
        _ head: PartHead, _ reader: inout MultipartReader, _ room: inout Int
    ) async throws {
        var bytes: [UInt8] = []
        while case .content(let chunk)? = try await reader.next() {
            room -= chunk.readableBytes
            guard room >= 0 else { throw MultipartError.fieldsTooLong }
            bytes.append(contentsOf: chunk.readableBytesView)
        }
        let text = String(validating: bytes, as: UTF8.self)
        fields.append(Field(name: head.name, text: text, contentType: head.contentType))
    }
}

extension MultipartError {
    static let fieldsTooLong = MultipartError(
        code: "fields_too_long",
        message: "has more than \(MultipartForm.maximumFieldBytes) bytes in parts that are no file")
}

extension Violation.Place {
    /// A member of the body, by its name.
    static func member(_ name: String) -> Violation.Place {
        var pointer = ""
        JSONPointer.append(name, to: &pointer)
        return .body(pointer: pointer)
    }
}
