/// The place and name of one parameter; the fields of a form are read as parameters are.
public enum ParameterSource: Sendable {
    /// An argument of the path, by its index in the template.
    case path(Int, StaticString)
    /// A part of the query.
    case query(StaticString)
    /// A header field.
    case header(StaticString)
    /// A cookie (RFC 6265 §5.4).
    case cookie(StaticString)
    /// A field of a body of the type `application/x-www-form-urlencoded`.
    case form(StaticString)
    /// A part of a body of the type `multipart/form-data`.
    case part(StaticString)
    /// A body of text, as a whole.
    case content

    /// Where a violation of this parameter is placed.
    var place: Violation.Place {
        switch self {
        case .path(_, let name): .parameter(name: "\(name)", location: .path)
        case .query(let name): .parameter(name: "\(name)", location: .query)
        case .header(let name): .parameter(name: "\(name)", location: .header)
        case .cookie(let name): .parameter(name: "\(name)", location: .cookie)
        case .form(let name), .part(let name): .member("\(name)")
        case .content: .body(pointer: "")
        }
    }
}
