/// Where a violation stands in a request.
public enum Place: Sendable, Hashable, CustomStringConvertible {
    /// A path, query, header or cookie parameter by its name.
    case parameter(String)
    /// A JSON Pointer into the body.
    case pointer(String)

    public var description: String {
        switch self {
        case .parameter(let name): "parameter \(name)"
        case .pointer(let pointer): "body \(pointer.isEmpty ? "(root)" : pointer)"
        }
    }
}
