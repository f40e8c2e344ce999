/// A node with the way to it: the file and the pointer within it.
struct Place: Sendable {
    /// A place's identity, without the node.
    struct Key: Hashable, Sendable {
        let file: String
        let pointer: String
    }

    let node: Node
    let file: String
    /// The JSON pointer within the file.
    let pointer: String

    var location: SourceLocation { node.location }
    var key: Key { Key(file: file, pointer: pointer) }

    /// The place of a member's value.
    func child(_ member: Mapping.Member) -> Place {
        Place(node: member.value, file: file, pointer: JSONPointer.appending(member.name, to: pointer))
    }

    /// The place of a list's element.
    func child(_ index: Int, _ element: Node) -> Place {
        Place(node: element, file: file, pointer: "\(pointer)/\(index)")
    }
}
