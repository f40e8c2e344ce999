/// Something that happened to a person's account with a provider and that concerns their account here.
public struct AccountEvent: Sendable, Equatable {
    /// What happened.
    public enum Kind: Sendable, Equatable {
        /// The person took back the consent to sign in here with the provider.
        case consentRevoked
        /// The account with the provider is gone.
        case accountDeleted
        /// The provider ended all its sessions of the person, or wants them to sign in anew.
        case sessionsRevoked
        /// The provider blocked the account, perhaps because it was taken over.
        case accountDisabled
        /// The provider unblocked the account.
        case accountEnabled
        /// Mail to the relay address is forwarded no more, or again.
        case mailForwarding(Bool)
        /// Only a test of the way from the provider to here.
        case verification
        /// Anything else, which concerns nobody here.
        case other
    }

    /// What happened.
    public var kind: Kind
    /// To whom (`sub`); nil where the event is about nobody.
    public var subject: String?

    /// Describes an event.
    public init(kind: Kind, subject: String?) {
        self.kind = kind
        self.subject = subject
    }
}
