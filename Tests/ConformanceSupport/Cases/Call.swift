/// A valid request of an operation, which cases then change in one place.
public struct Call: Sendable {
    /// Path arguments by name, not encoded.
    public var path: [String: String]
    /// Query parameters in order, not encoded.
    public var query: [(name: String, value: String)]
    public var headers: [(name: String, value: String)]
    /// The JSON body.
    public var body: JSON?
    /// The fields of a body that is a form, in order, not encoded.
    public var form: [(name: String, value: String)]?
    /// The parts of a body that is a form in parts, the file last; beside ``body`` where the operation takes both.
    public var parts: [FormPart]?
    /// A body of text, with its media type.
    public var text: (mediaType: String, content: String)?
    /// Slugs of problems that mean: the request was well formed, the product's rules said no.
    public var settled: Set<String>
    /// Places whose values are checked beyond the schema, such as a signed cursor, with the code of that check:
    /// a value that fits the schema may still be refused there with it.
    public var opaque: [Place: String]

    /// Describes a valid request.
    public init(
        path: [String: String] = [:], query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = [], body: JSON? = nil, settled: Set<String> = [],
        opaque: [Place: String] = [:]
    ) {
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.settled = settled
        self.opaque = opaque
    }
}

/// One part of a form (RFC 7578).
public struct FormPart: Sendable {
    public var name: String
    /// The file's name; nil for a part that is no file.
    public var fileName: String?
    public var contentType: String?
    public var content: [UInt8]

    /// A part that is a field.
    public init(_ name: String, _ text: String) {
        self.name = name
        content = Array(text.utf8)
    }

    /// A part that is a file.
    public init(file name: String, named fileName: String, type: String, _ content: [UInt8]) {
        self.name = name
        self.fileName = fileName
        contentType = type
        self.content = content
    }
}

/// The operation that a set of cases is about.
public struct OperationUnderTest: Sendable {
    public let id: String
    public let method: String
    /// The path template.
    public let path: String

    /// Names an operation.
    public init(id: String, method: String, path: String) {
        self.id = id
        self.method = method
        self.path = path
    }
}
