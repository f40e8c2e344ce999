/// What gets emitted for one document: every name decided, every reference resolved.
struct ContractModel: Sendable {
    /// The prefix of the types that stand for the whole contract, such as `Singr` in `SingrAPI`.
    var name: String
    var title: String
    var version: String
    /// The root document's path as given to the generator, for back-links.
    var documentPath: String
    /// What problem type URIs start with; empty for `about:blank`.
    var problemBase: String
    /// Tags that have operations, in the document's order.
    var tags: [TagModel]
    /// Operations in the document's order; the index is the operation's number at run time.
    var operations: [OperationModel]
    /// Declared types in the order they were first reached from an operation.
    var types: [TypeModel]
    var rateLimitClasses: [RateLimitClassModel]
    var securitySchemes: [SecuritySchemeModel]
    /// Every distinct pattern of a reachable schema or parameter.
    var patterns: [PatternModel]
}

/// A tag and the names made from it.
struct TagModel: Sendable {
    var name: String
    var description: String
    /// The protocol that handlers of this tag conform to, such as `PublicAPI`.
    var protocolName: String
    /// The service's stored property, such as `publicAPI`.
    var propertyName: String
    var place: SourcePlace
}

/// A named set of limits.
struct RateLimitClassModel: Sendable {
    struct Limit: Sendable {
        enum Key: Sendable {
            case principal
            case address
            case pathParameter(String)
        }

        var key: Key
        var limit: Int
        var windowSeconds: Int
        var refundOnRefusal: Bool
    }

    var name: String
    var description: String
    var limits: [Limit]
    /// Whether requests are refused, and not counted by the node, while shared counters cannot be asked.
    var refusesWhenUnavailable: Bool
    var place: SourcePlace
}

/// A pattern compiled at build time.
struct PatternModel: Sendable {
    /// The static member that holds it.
    var swiftName: String
    /// The regular expression as the document has it.
    var expression: String
    /// What is said of a text that does not match.
    var requirement: String
    var compiled: CompiledPattern
    var place: SourcePlace
}

/// Where in the document a declaration comes from; written into back-links.
struct SourcePlace: Sendable, Hashable, CustomStringConvertible {
    var file: String
    var line: Int

    var description: String { "\(file):\(line)" }
}
