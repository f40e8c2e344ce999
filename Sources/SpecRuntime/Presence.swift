/// A member whose absence and whose `null` mean different things, as in a merge patch (RFC 7396).
public enum Presence<Value: Sendable>: Sendable {
    /// The member is not there.
    case absent
    /// The member is `null`.
    case null
    /// The member has a value.
    case value(Value)
}

extension Presence: Equatable where Value: Equatable {}
