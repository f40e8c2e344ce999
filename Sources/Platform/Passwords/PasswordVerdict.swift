/// What comparing a password with a stored hash gave.
public enum PasswordVerdict: Sendable, Equatable {
    /// It is another password.
    case wrong
    /// It is the password.
    case right
    /// It is the password, and its hash is of an older kind or cost: store a new one now that it is known.
    case rightRehashDue
}
