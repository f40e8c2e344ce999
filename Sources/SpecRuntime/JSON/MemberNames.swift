/// The names of the members of one object, for refusing one that comes twice.
struct MemberNames {
    /// How many names are searched one by one before they are hashed.
    private static let listed = 12

    private var list: [String] = []
    private var set: Set<ExactText> = []

    /// Adds a name; false where the object has it already.
    mutating func insert(_ name: String) -> Bool {
        guard list.count >= Self.listed else {
            guard !list.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else { return false }
            list.append(name)
            if list.count == Self.listed { set = Set(list.map { ExactText(text: $0) }) }
            return true
        }
        return set.insert(ExactText(text: name)).inserted
    }
}
