/// How long records of what happened to accounts are kept.
public struct AccessRetention: Sendable, Equatable {
    /// Days that events of accounts and sessions are kept.
    public var eventDays: Int
    /// Days that the audit of changed rows is kept.
    public var auditDays: Int

    /// By default 400 days, and two years.
    public init(eventDays: Int = 400, auditDays: Int = 730) {
        self.eventDays = eventDays
        self.auditDays = auditDays
    }
}
