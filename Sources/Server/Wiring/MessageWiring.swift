import Logging
import Platform
import Postgres

/// The parts that send messages.
struct MessageWiring: Sendable {
    let counts = MessageCounts()
    private let configuration: ServerConfiguration
    private let logger: Logger
    /// For providers that are called over HTTP; nil where none is.
    private let http: OutboundHTTP?

    init(_ configuration: ServerConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
        http =
            configuration.messages.callsProviders ? OutboundHTTP(configuration: configuration.outbound) : nil
    }

    /// The handlers of the jobs behind the outbox.
    func handlers(database: PostgresClient) -> [JobHandler] {
        let clock = SystemClock()
        let messages = configuration.messages
        let sender = MessageSender(
            database: database, encryption: configuration.credentials.encryption, clock: clock,
            settings: MessageSettings(
                links: messages.links, from: messages.from, limits: messages.limits, mails: mails(),
                texts: texts()),
            counts: counts, logger: logger)
        return [sender.handler(), PruneMessages.handler(database: database, clock: clock)]
    }

    /// Closes the connections to providers.
    func close() async {
        await http?.shutDown()
    }

    private func mails() -> any MailTransport {
        switch (configuration.messages.mails, http) {
        case (.smtp(let server), _): SMTPMails(configuration: server)
        case (.mailjet(let key, let secret), let http?):
            MailjetMails(apiKey: key, secretKey: secret, http: http)
        default: FolderMails(path: configuration.messages.folder, logger: logger)
        }
    }

    private func texts() -> any TextTransport {
        switch (configuration.messages.texts, http) {
        case (.twilio(let account, let token, let sender), let http?):
            TwilioTexts(accountSID: account, authToken: token, sender: sender, http: http)
        case (.twilioVerify(let account, let token, let service), let http?):
            TwilioVerifyTexts(accountSID: account, authToken: token, serviceSID: service, http: http)
        default:
            LoggedTexts(
                folder: configuration.messages.writesTexts ? configuration.messages.folder : nil,
                logger: logger)
        }
    }
}

extension MessageConfiguration {
    /// Whether a provider is called over HTTP.
    fileprivate var callsProviders: Bool {
        if case .mailjet = mails { return true }
        if case .log = texts { return false }
        return true
    }
}
