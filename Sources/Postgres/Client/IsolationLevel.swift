/// How far a transaction is kept apart from concurrent ones (PostgreSQL manual, chapter 13.2).
public enum IsolationLevel: String, Sendable {
    /// Each statement sees what was committed before it started.
    case readCommitted = "READ COMMITTED"
    /// Every statement sees what was committed before the first one started.
    case repeatableRead = "REPEATABLE READ"
    /// The transactions' effect is that of some order of them.
    case serializable = "SERIALIZABLE"
}
