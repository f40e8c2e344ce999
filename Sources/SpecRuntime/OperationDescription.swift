/// What the contract says of an operation besides its types, for the parts around the handler.
///
/// A class, so that every request passes one reference on instead of copying the fields.
public final class OperationDescription: Sendable {
    /// The operationId.
    public let id: String
    /// The request method.
    public let method: HTTPMethod
    /// The path template, such as `/v1/public/venues/{venueUrlName}`; the label of metrics and logs.
    public let pathTemplate: String
    /// The names of the path's parameters, in the order of ``PathArguments``.
    public let pathParameters: [String]
    /// The tag, by which operations are grouped.
    public let tag: String
    /// The largest body in bytes; 0 where the operation takes none.
    public let bodyLimit: Int
    /// The largest body of type `multipart/form-data` in bytes, which is not collected but passed on while it
    /// comes; 0 where the operation takes none.
    public let multipartLimit: Int
    /// The rate-limit class; nil where none is declared.
    public let rateLimit: RateLimitClass?
    /// The permissions a caller needs, all of them.
    public let permissions: [String]
    /// The statuses for which the contract declares a problem body, ascending.
    public let problemStatuses: [Int]

    /// Describes one operation; called by generated code only.
    public init(
        id: String, method: HTTPMethod, pathTemplate: String, pathParameters: [String], tag: String,
        bodyLimit: Int, multipartLimit: Int = 0, rateLimit: RateLimitClass?, permissions: [String],
        problemStatuses: [Int]
    ) {
        self.id = id
        self.method = method
        self.pathTemplate = pathTemplate
        self.pathParameters = pathParameters
        self.tag = tag
        self.bodyLimit = bodyLimit
        self.multipartLimit = multipartLimit
        self.rateLimit = rateLimit
        self.permissions = permissions
        self.problemStatuses = problemStatuses
    }
}
