/// Names the list that a cursor belongs to: the operation with every filter and the sort.
///
/// Each value is written with its length, so that two lists never have one name.
struct CursorScope {
    private(set) var name: String

    init(_ operation: StaticString) {
        name = operation.description
    }

    /// Adds the next filter or sort; nil is a filter that is not given.
    mutating func add(_ value: (any CustomStringConvertible)?) {
        guard let text = value?.description else {
            name += "|-"
            return
        }
        name += "|\(text.utf8.count):\(text)"
    }
}
