import NIOCore

extension Exchange {
    /// Whether the client says that the body is a form in parts.
    public var hasMultipartBody: Bool {
        request.headers.first("content-type").map(MediaType.isMultipartForm) ?? false
    }

    /// The body as a form in parts, read up to its file.
    ///
    /// - Parameter file: the name of the part that is a file; nil where the form has none.
    /// - Throws: a ``Problem`` with status 415 for another media type, 413 for a body over the limit, 400 for one
    ///   that is no such form.
    public func multipartForm(
        file: StaticString?, expected: StaticString = "multipart/form-data"
    ) async throws -> MultipartForm {
        guard hasMultipartBody else { throw Problem.unsupportedMediaType(expected: "\(expected)") }
        guard let boundary = request.headers.first("content-type").flatMap(MultipartBoundary.boundary) else {
            throw Problem.validation([
                Violation(
                    place: .parameter(name: "Content-Type", location: .header), code: "boundary",
                    message: "must name a boundary of 1 to 70 characters")
            ])
        }
        return try await MultipartForm(try bodyStream(), boundary: boundary, fileName: file)
    }

    private func bodyStream() throws -> RequestBodyStream {
        switch request.body {
        case .tooLarge(let limit): throw Problem.payloadTooLarge(limit: limit)
        case .none: RequestBodyStream(ByteBuffer())
        case .bytes(let bytes): RequestBodyStream(bytes)
        case .stream(let stream): stream
        }
    }
}
