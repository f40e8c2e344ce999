/// How much is sent to one person, and whether anything is sent at all.
public struct MessageLimits: Sendable, Equatable {
    /// Mails per hour to one user, or to one address without a user.
    public var mailsPerHour: Int
    /// Text messages per hour to one user, or to one number without a user.
    public var textsPerHour: Int
    /// Whether mails are sent; the others are recorded as disabled.
    public var sendsMails: Bool
    /// Whether text messages are sent; the others are recorded as disabled.
    public var sendsTexts: Bool

    /// By default ten mails and five text messages.
    public init(
        mailsPerHour: Int = 10, textsPerHour: Int = 5, sendsMails: Bool = true, sendsTexts: Bool = true
    ) {
        self.mailsPerHour = max(mailsPerHour, 1)
        self.textsPerHour = max(textsPerHour, 1)
        self.sendsMails = sendsMails
        self.sendsTexts = sendsTexts
    }

    func isEnabled(_ channel: MessageChannel) -> Bool { channel == .email ? sendsMails : sendsTexts }
    func perHour(_ channel: MessageChannel) -> Int { channel == .email ? mailsPerHour : textsPerHour }
}
