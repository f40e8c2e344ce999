/// One operation, ready to be emitted.
struct OperationModel: Sendable {
    /// The operationId, which is also the handler method's name.
    var id: String
    /// The namespace of its types: the operationId with a capital.
    var typeName: String
    /// The method in upper case.
    var method: String
    var path: PathModel
    /// The tag's name.
    var tag: String
    var summary: String
    var description: String
    var isDeprecated: Bool
    var pathParameters: [ParameterModel]
    var queryParameters: [ParameterModel]
    var headerParameters: [ParameterModel]
    var cookieParameters: [ParameterModel]
    /// The fields of a body that is a form.
    var formParameters: [ParameterModel] = []
    /// A body of JSON or of text.
    var body: BodyModel?
    /// A body that is a form in parts, alone or as another form of ``body``.
    var multipart: MultipartModel?
    /// The responses that are not problems, ascending by status.
    var responses: [ResponseModel]
    /// The statuses that carry a problem, ascending.
    var problems: [ProblemModel]
    var security: SecurityModel
    /// What callers of any scheme need.
    var permissions: [String]
    /// What callers of one scheme need besides, by the scheme's name.
    var scopes: [String: [String]] = [:]
    /// The name of a rate-limit class.
    var rateLimit: String?
    /// The largest body in bytes; 0 without a body.
    var bodyLimit: Int
    /// Whether unknown members and query parameters are read over.
    var isLenient: Bool
    /// The query parameter by which the handler chooses among media types; nil where `Accept` decides.
    var chosenBy: String?
    /// The fields by which clients set conditions; nil where the operation takes none.
    var conditions: ConditionsModel?
    /// Whether a request with an `Idempotency-Key` is done once.
    var isIdempotent = false
    /// Whether the path may have a slash at its end.
    var allowsTrailingSlash = false
    var place: SourcePlace
}

/// Which conditions a client may set (RFC 9110 §13).
struct ConditionsModel: Sendable {
    var ifNoneMatch = false
    var ifMatch = false
    var isMatchRequired = false
}

/// A path template cut into segments.
struct PathModel: Sendable {
    enum Segment: Sendable, Hashable {
        case literal(String)
        /// A parameter that fills the segment.
        case parameter(String)
    }

    /// The template as the document has it.
    var template: String
    var segments: [Segment]

    /// The names of the parameters in the order they stand.
    var parameterNames: [String] {
        segments.compactMap { if case .parameter(let name) = $0 { name } else { nil } }
    }
}

/// A parameter of a request, or a field of a form.
struct ParameterModel: Sendable {
    enum Location: String, Sendable {
        case path, query, header, cookie, form, part
    }

    /// The name on the wire.
    var name: String
    var swiftName: String
    var location: Location
    var description: String
    var value: ValueModel
    var isRequired: Bool
    /// Whether an array's items are repeated parameters (`form` with `explode`).
    var explode: Bool
    /// Whether the text is JSON; so are parts that are no scalars.
    var isJSON = false
    var defaultValue: LiteralModel?
    /// The first documented example, as text on the wire.
    var example: String?
    var place: SourcePlace
}

/// A body of JSON, or of text that is taken as it is.
struct BodyModel: Sendable {
    var mediaType: String
    var isText = false
    /// Whether the handler gets the bytes of a request as they came.
    var isRaw = false
    /// Whether a response's body is made while the client reads it; the value then only describes it.
    var isStreamed = false
    var value: ValueModel
    var isRequired: Bool
    /// Documented examples by name, as JSON text.
    var examples: [ExampleModel]
}

/// A documented example.
struct ExampleModel: Sendable {
    var name: String
    var json: String
}

/// A response that is not a problem.
struct ResponseModel: Sendable {
    var status: Int
    /// The output's case, such as `created`.
    var caseName: String
    var description: String
    var headers: [ResponseHeaderModel]
    /// The representations, in the document's order.
    var bodies: [BodyModel]
    var place: SourcePlace

    /// The first representation.
    var body: BodyModel? { bodies.first }
}

/// A form in parts (RFC 7578).
struct MultipartModel: Sendable {
    /// The parts that are read as a whole.
    var fields: [ParameterModel]
    /// The part that is passed on while it comes; the last one of the body.
    var file: FilePartModel?
    /// The largest body in bytes.
    var limit: Int
}

/// The part of a form that is a file.
struct FilePartModel: Sendable {
    var name: String
    var swiftName: String
    var description: String
    var isRequired: Bool
    /// The media types and ranges it may have; empty for any.
    var mediaTypes: [String]
    var place: SourcePlace
}

extension OperationModel {
    /// Whether a client sends JSON or a form in parts, as it likes.
    var hasBodyChoice: Bool { body != nil && multipart != nil }

    /// The media types of all successes, each once, in the document's order.
    var formats: [String] {
        responses.flatMap(\.bodies).map(\.mediaType).reduce(into: []) { types, type in
            if !types.contains(type) { types.append(type) }
        }
    }

    /// Whether `Accept` decides among several media types.
    var isNegotiated: Bool { formats.count > 1 && chosenBy == nil }
}

/// A header field of a response.
struct ResponseHeaderModel: Sendable {
    /// Who gives the field its value.
    enum Origin: Sendable {
        /// The handler, in its output.
        case handler
        /// The contract itself, by `const`.
        case constant(String)
        /// The runtime or the server, such as a request id.
        case runtime
    }

    var name: String
    var swiftName: String
    var description: String
    var value: ValueModel
    var isRequired: Bool
    var origin: Origin
}

/// A status that carries a problem body.
struct ProblemModel: Sendable {
    var status: Int
    var description: String
}
