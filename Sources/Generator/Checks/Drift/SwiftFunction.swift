/// What a `func` in Swift source tells without being compiled.
struct SwiftFunction {
    let name: String
    let location: SourceLocation
    /// Every `X` of an `X.Input` in its signature.
    let inputTypes: [String]
    /// The protocols and classes in the head of the type or extension around it.
    let conformances: [String]

    /// Whether an `Input` in the signature is that of the operation it is named after.
    var isNamedAfterInput: Bool {
        inputTypes.contains(name.prefix(1).uppercased() + name.dropFirst())
    }

    /// Whether it looks like the handler of the operation of its name.
    var isHandler: Bool { isNamedAfterInput && !isInFixtures }

    /// Whether it stands in a type of conformance fixtures.
    var isInFixtures: Bool { conformances.contains { $0.hasSuffix("Fixtures") } }
}
