/// One way in which a request breaks the contract.
public struct Violation: Sendable, Equatable {
    /// Where the offending value stands.
    public enum Place: Sendable, Equatable {
        /// In the body: a JSON Pointer (RFC 6901), empty for the whole body.
        case body(pointer: String)
        /// A path, query, header or cookie parameter.
        case parameter(name: String, location: ParameterLocation)
    }

    /// Where the value stands.
    public var place: Place
    /// A stable word for programs, such as `max_length`.
    public var code: String
    /// A sentence for people: what is wrong and what is allowed.
    public var message: String

    /// Describes one violation.
    public init(place: Place, code: String, message: String) {
        self.place = place
        self.code = code
        self.message = message
    }
}

/// Where a parameter stands in a request (OpenAPI 3.1 §4.8.12.1).
public enum ParameterLocation: String, Sendable {
    case path, query, header, cookie
}
