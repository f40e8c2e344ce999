/// A mapping of a source file: members in the order they were written, no name twice.
struct Mapping: Sendable {
    /// One name with its value.
    struct Member: Sendable {
        let name: String
        let nameLocation: SourceLocation
        var value: Node

        var locatedName: Located<String> { Located(name, at: nameLocation) }
    }

    var members: [Member]

    subscript(name: String) -> Node? { member(name)?.value }

    /// The member of that name; nil when there is none.
    func member(_ name: String) -> Member? { members.first { $0.name == name } }
}
