import NIOCore

/// Pulls the events of a form in parts out of a request's body.
struct MultipartReader: Sendable {
    /// The most parts of a form.
    static let maximumParts = 64

    private var parser: MultipartParser
    private let body: RequestBodyStream
    private var parts = 0

    /// Starts to read a body.
    init(_ body: RequestBodyStream, boundary: String) {
        parser = MultipartParser(boundary: boundary)
        self.body = body
    }

    /// The next event; nil behind the end, which is also the body's.
    ///
    /// - Throws: ``MultipartError``; what the body throws.
    mutating func next() async throws -> MultipartParser.Event? {
        while true {
            guard let event = try parser.next() else {
                guard let chunk = try await body.next() else {
                    parser.finish()
                    return try parser.next()
                }
                parser.feed(chunk)
                continue
            }
            if case .part = event {
                parts += 1
                guard parts <= Self.maximumParts else { throw MultipartError.tooManyParts }
            }
            // What follows the last boundary means nothing, but it is part of the message.
            if case .end = event { while try await body.next() != nil {} }
            return event
        }
    }
}

extension MultipartError {
    static let tooManyParts = MultipartError(
        code: "too_many_parts", message: "has more than \(MultipartReader.maximumParts) parts")
}

extension RequestBodyStream {
    /// The next chunk; nil at the end.
    func next() async throws -> ByteBuffer? {
        var iterator = makeAsyncIterator()
        return try await iterator.next()
    }
}
