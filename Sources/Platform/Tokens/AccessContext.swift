public import CoreTypes

/// The profile with which somebody works.
public struct AccessContext: Sendable, Hashable {
    /// What the profile is.
    public enum Kind: String, Sendable, CaseIterable {
        /// An account that runs venues.
        case customer
        /// A person who sings.
        case singer
    }

    /// What the profile is.
    public var kind: Kind
    /// The profile.
    public var id: UUID

    /// Names a profile.
    public init(kind: Kind, id: UUID) {
        self.kind = kind
        self.id = id
    }
}
