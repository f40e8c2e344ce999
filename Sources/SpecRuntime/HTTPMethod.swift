/// A request method (RFC 9110 §9).
public enum HTTPMethod: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case options = "OPTIONS"
    case trace = "TRACE"
    /// Any method that no contract can declare; it is routed like an undeclared one.
    case other = ""
}
