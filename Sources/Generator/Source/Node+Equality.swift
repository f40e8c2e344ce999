extension Node {
    /// Whether both are the same JSON value: places do not count, nor the order of members, and 1 is 1.0.
    func isSameValue(as other: Node) -> Bool {
        switch (content, other.content) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.sequence(let left), .sequence(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSameValue(as: $1) }
        case (.mapping(let left), .mapping(let right)):
            left.members.count == right.members.count
                && left.members.allSatisfy { member in
                    right[member.name].map(member.value.isSameValue) ?? false
                }
        default: false
        }
    }
}
