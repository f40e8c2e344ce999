/// Who may call an operation.
enum SecurityModel: Sendable {
    /// Anyone; no credential is looked at.
    case none
    /// Callers that satisfy one of the schemes; anyone when `isOptional`.
    case schemes([String], isOptional: Bool)
}

/// A way to authenticate, with the principal it yields.
struct SecuritySchemeModel: Sendable {
    enum Carrier: Sendable {
        /// `Authorization: Bearer …` (RFC 6750 §2.1).
        case bearer
        case header(String)
        case cookie(String)
    }

    /// The component's key.
    var name: String
    /// The authenticator's method and the caller's case.
    var swiftName: String
    var description: String
    var carrier: Carrier
    /// The principal's type.
    var principalName: String
    var principalProperties: [PropertyModel]
    /// Whether some operation with this scheme declares permissions.
    var needsPermissions: Bool
    var place: SourcePlace
}
