/// A reason why a new password is refused.
public enum PasswordWeakness: Sendable, Hashable {
    /// It has fewer characters (code points) than this.
    case tooShort(minimum: Int)
    /// It has more characters (code points) than this.
    case tooLong(maximum: Int)
    /// It is among those that are tried first, or hardly differs from one of them.
    case common
    /// It contains the product's name.
    case containsProductName
    /// It contains the part of the e-mail address before the `@`.
    case containsEmail
    /// It contains a part of the person's own name.
    case containsName
}
