/// The types and functions of Swift sources.
struct SwiftOutline {
    /// The head of a type or extension.
    struct TypeHead {
        let name: String
        /// The words after the colon.
        let conformances: [String]
    }

    var types: [TypeHead] = []
    var functions: [SwiftFunction] = []

    /// The functions that may be handlers.
    var handlers: [SwiftFunction] { functions.filter(\.isHandler) }

    /// The functions of types that conform to a protocol of conformance fixtures, in whichever file.
    var fixtures: [SwiftFunction] {
        let owners = Set(types.filter { $0.conformances.contains { $0.hasSuffix("Fixtures") } }.map(\.name))
        return functions.filter { function in function.owner.map(owners.contains) ?? false }
    }
}
