/// A value together with the place it was written at.
@dynamicMemberLookup
struct Located<Value: Sendable>: Sendable {
    var value: Value
    var location: SourceLocation

    /// Ties a value to its place.
    init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }

    subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member { value[keyPath: path] }
}
