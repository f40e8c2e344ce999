/// What a subscriber of a channel gets to know.
public enum Notification: Sendable, Equatable {
    /// The subscription is in force; sent once, first.
    case started
    /// Somebody's `NOTIFY` with this payload.
    case message(String)
    /// Notifications may be missing, since the connection was lost and is back or the reader fell far behind;
    /// what they announce is to be read afresh.
    case reconnected
}
