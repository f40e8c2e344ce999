/// What a `func` in Swift source tells without being compiled.
struct SwiftFunction {
    let name: String
    let location: SourceLocation
    /// The type or extension around it; nil for a function of a file.
    let owner: String?
    let isPrivate: Bool
    /// The words and marks from the first parenthesis to the body.
    let signature: [String]

    /// Whether an `Input` in the signature is that of the operation it is named after: the shape of a handler.
    var isHandler: Bool {
        let type = name.prefix(1).uppercased() + name.dropFirst()
        return signature.indices.dropFirst(2).contains { index in
            signature[index] == "Input" && signature[index - 1] == "." && signature[index - 2] == type
        }
    }
}
