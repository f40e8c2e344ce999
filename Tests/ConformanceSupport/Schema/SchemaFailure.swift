/// One way in which a value breaks a schema.
public struct SchemaFailure: Sendable, Equatable, CustomStringConvertible {
    /// The JSON Pointer of the value.
    public let place: String
    /// The keyword that is broken, such as `maxLength`; `unsupported` for one the validator does not know.
    public let keyword: String
    public let message: String

    public var description: String { "\(place.isEmpty ? "(root)" : place): \(keyword): \(message)" }
}
