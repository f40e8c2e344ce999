/// A declared Swift type.
struct TypeModel: Sendable {
    enum Shape: Sendable {
        case structure(StructureModel)
        case enumeration(EnumerationModel)
        case union(UnionModel)
    }

    /// The Swift name, unique in the contract.
    var name: String
    var description: String
    var shape: Shape
    /// Whether a request carries it, so that a decoder is needed.
    var isDecoded = false
    /// Whether a response carries it, so that an encoder is needed.
    var isEncoded = false
    var place: SourcePlace
}

/// An object with known members.
struct StructureModel: Sendable {
    var properties: [PropertyModel]
    /// What members that are not declared mean.
    var additional: AdditionalMembers
    var memberCount: LengthRange
}

/// What members besides the declared ones mean.
enum AdditionalMembers: Sendable {
    /// They break the contract.
    case refused
    /// They are read over.
    case ignored
    /// They are kept in a map of such values.
    case kept(ValueModel)
}

/// A member of an object.
struct PropertyModel: Sendable {
    /// The member's name on the wire.
    var name: String
    var swiftName: String
    var description: String
    var value: ValueModel
    var isRequired: Bool
    /// What an absent member means; nil where absence stays absence.
    var defaultValue: LiteralModel?
    var isDeprecated = false
    var place: SourcePlace
}

/// A closed set of strings.
struct EnumerationModel: Sendable {
    struct Case: Sendable {
        var swiftName: String
        var value: String
    }

    var cases: [Case]
}

/// One of several objects, told apart by a member.
struct UnionModel: Sendable {
    struct Case: Sendable {
        var swiftName: String
        /// The discriminator's value on the wire.
        var tag: String
        /// The declared type of this case.
        var typeName: String
    }

    /// The discriminator's member name.
    var discriminator: String
    var cases: [Case]
}
