public import NIOCore

extension Exchange {
    /// Refuses a client that takes none of the media types the operation answers with (RFC 9110 §15.5.7).
    ///
    /// - Throws: a ``Problem`` with status 406.
    public func requireAcceptable(_ mediaType: StaticString) throws {
        guard let accept = request.headers.first("accept") else { return }
        guard MediaType.accepts(accept, mediaType) else { throw Problem.notAcceptable(mediaType.description) }
    }

    /// The JSON body's bytes; empty where an optional body is absent.
    ///
    /// - Parameter expected: the media types to name where it is of another one.
    /// - Throws: a ``Problem`` with status 413 for a body over the operation's limit and 415 for
    ///   another media type. A missing body that is required is found by decoding the empty bytes.
    public func jsonBody(required: Bool, expected: StaticString = "application/json") throws -> ByteBuffer? {
        switch request.body {
        case .tooLarge(let limit):
            throw Problem.payloadTooLarge(limit: limit)
        case .none:
            return required ? ByteBuffer() : nil
        case .bytes(let bytes):
            guard let contentType = request.headers.first("content-type"), MediaType.isJSON(contentType)
            else {
                throw Problem.unsupportedMediaType(expected: "\(expected)")
            }
            return bytes
        case .stream:
            throw Problem.unsupportedMediaType(expected: "\(expected)")
        }
    }

    /// A body of text, such as a form.
    ///
    /// - Throws: a ``Problem`` with status 413 for a body over the operation's limit, 415 for another media type,
    ///   400 for one that is not UTF-8.
    public func textBody(_ mediaType: StaticString) throws -> String {
        switch request.body {
        case .tooLarge(let limit):
            throw Problem.payloadTooLarge(limit: limit)
        case .none:
            return ""
        case .stream:
            throw Problem.unsupportedMediaType(expected: "\(mediaType)")
        case .bytes(let bytes):
            guard let contentType = request.headers.first("content-type"),
                MediaType.isText(contentType, of: mediaType)
            else { throw Problem.unsupportedMediaType(expected: "\(mediaType)") }
            guard let text = String(validating: bytes.readableBytesView, as: UTF8.self) else {
                let place = Violation.Place.body(pointer: "")
                throw Problem.validation([
                    Violation(place: place, code: "malformed", message: "must be UTF-8")
                ])
            }
            return text
        }
    }

    /// Refuses a body where the operation takes none and it is over the limit.
    ///
    /// - Throws: a ``Problem`` with status 413.
    public func requireSmallBody() throws {
        if case .tooLarge(let limit) = request.body { throw Problem.payloadTooLarge(limit: limit) }
    }
}
