/// What became of a message.
public enum MessageOutcome: String, Sendable, CaseIterable {
    /// It is being sent, or its worker was lost before it could say what came of it.
    case sending
    /// The provider took it.
    case sent
    /// The provider refused it for good.
    case refused
    /// Every attempt failed.
    case failed
    /// Its token or code expired before it could be sent.
    case expired
    /// Sending was switched off.
    case disabled

    /// Whether the message is not to be sent any more; a dead letter that somebody has tried again is.
    var isFinal: Bool {
        switch self {
        case .sent, .expired, .disabled: true
        case .sending, .refused, .failed: false
        }
    }
}
