import Platform

/// What mails and text messages are configured with.
struct MessageConfiguration: Sendable {
    /// What mails are given to, with what it needs.
    enum Mails: Sendable {
        case folder
        case smtp(SMTPConfiguration)
        case mailjet(key: String, secret: String)
    }

    /// What text messages are given to, with what it needs.
    enum Texts: Sendable {
        case log
        case twilio(account: String, token: String, sender: String)
        case twilioVerify(account: String, token: String, service: String)
    }

    var mails: Mails
    var texts: Texts
    var from: Mailbox
    var links: AppLinks
    var limits: MessageLimits
    /// Where codes by text message go.
    var phoneCountries: PhoneCountries
    /// Where mails are written that nobody delivers.
    var folder: String
    /// Whether text messages are written there too, so that a developer can read the codes.
    var writesTexts: Bool

    /// Reads the keys; nil when one of them has a problem. Those of a provider that is not chosen are not asked for.
    init?(reading reader: inout ConfigurationReader, warnings: inout [String]) {
        let mails = Self.mails(&reader)
        let texts = Self.texts(&reader)
        let from = Self.sender(&reader)
        let limits = MessageLimits(reading: &reader)
        let phoneCountries = reader.required(ConfigurationKeys.smsCountries)
        let folder = reader.required(ConfigurationKeys.mailFolder)
        let web = reader.required(ConfigurationKeys.webURL)
        let customer = reader.required(ConfigurationKeys.customerURL)
        guard let mails, let texts, let from, let limits, let phoneCountries, let folder, let web,
            let customer
        else { return nil }
        self.mails = mails
        self.texts = texts
        self.from = from
        self.limits = limits
        self.phoneCountries = phoneCountries
        self.folder = folder
        links = AppLinks(web: web, customer: customer)
        writesTexts = reader.appEnvironment == .development
        if reader.appEnvironment == .production { warnings += productionWarnings(reader) }
    }

    private func productionWarnings(_ reader: ConfigurationReader) -> [String] {
        var warnings: [String] = []
        if case .folder = mails {
            warnings.append("EMAIL_PROVIDER is folder: mails are written to files and reach nobody")
        }
        if case .log = texts { warnings.append("SMS_PROVIDER is log: text messages reach nobody") }
        for key in [ConfigurationKeys.webURL, ConfigurationKeys.customerURL]
        where reader.environment[key.name] == nil {
            warnings.append("\(key.name) is not set: links in mails lead to this machine")
        }
        return warnings
    }
}

extension MessageConfiguration {
    private static func mails(_ reader: inout ConfigurationReader) -> Mails? {
        switch reader.required(ConfigurationKeys.emailProvider) {
        case .folder?: return .folder
        case .smtp?: return SMTPConfiguration(reading: &reader).map { .smtp($0) }
        case .mailjet?:
            let key = reader.required(ConfigurationKeys.mailjetKey)
            let secret = reader.required(ConfigurationKeys.mailjetSecret)
            guard let key, let secret else { return nil }
            return .mailjet(key: key, secret: secret)
        case nil: return nil
        }
    }

    private static func texts(_ reader: inout ConfigurationReader) -> Texts? {
        guard let provider = reader.required(ConfigurationKeys.smsProvider) else { return nil }
        guard provider == .twilio else { return .log }
        let account = reader.required(ConfigurationKeys.twilioAccount)
        let token = reader.required(ConfigurationKeys.twilioToken)
        if reader.environment[ConfigurationKeys.twilioVerifyService.name] != nil {
            let service = reader.required(ConfigurationKeys.twilioVerifyService)
            guard let account, let token, let service else { return nil }
            return .twilioVerify(account: account, token: token, service: service)
        }
        let sender = reader.required(ConfigurationKeys.twilioNumber)
        guard let account, let token, let sender else { return nil }
        return .twilio(account: account, token: token, sender: sender)
    }

    private static func sender(_ reader: inout ConfigurationReader) -> Mailbox? {
        var address = reader.required(ConfigurationKeys.emailFrom)
        var name = reader.required(ConfigurationKeys.emailFromName)
        if reader.environment[ConfigurationKeys.emailProvider.name] == MailProvider.mailjet.rawValue {
            address = reader.optional(ConfigurationKeys.mailjetFrom) ?? address
            name = reader.optional(ConfigurationKeys.mailjetFromName) ?? name
        }
        return address.flatMap { Mailbox(name: name, address: $0) }
    }
}

extension SMTPConfiguration {
    /// The server; nil when one of its keys has a problem.
    init?(reading reader: inout ConfigurationReader) {
        let host = reader.required(ConfigurationKeys.smtpHost)
        let security = reader.required(ConfigurationKeys.smtpSecurity)
        let port = reader.optional(ConfigurationKeys.smtpPort)
        let certificates = reader.optional(ConfigurationKeys.smtpCertificates)
        let user = reader.optional(ConfigurationKeys.smtpUser)
        let password = reader.optional(ConfigurationKeys.smtpPassword)
        let (userKey, passwordKey) = (ConfigurationKeys.smtpUser.name, ConfigurationKeys.smtpPassword.name)
        if (user == nil) != (password == nil) {
            reader.report("\(userKey) and \(passwordKey) must be set together, or neither")
        }
        if user != nil, security == SMTPConfiguration.Security.none, reader.appEnvironment == .production {
            reader.report(
                "\(userKey) needs SMTP_SECURITY tls or starttls: the password would be sent in clear")
        }
        guard let host, let security else { return nil }
        self.init(host: host, port: port, security: security)
        trustedCertificatesFile = certificates
        if let user, let password { login = (user, password) }
    }
}

extension MessageLimits {
    /// The limits; nil when one of their keys has a problem.
    fileprivate init?(reading reader: inout ConfigurationReader) {
        let mails = reader.required(ConfigurationKeys.emailsPerHour)
        let texts = reader.required(ConfigurationKeys.textsPerHour)
        let sendsMails = reader.required(ConfigurationKeys.emailSending)
        let sendsTexts = reader.required(ConfigurationKeys.smsSending)
        guard let mails, let texts, let sendsMails, let sendsTexts else { return nil }
        self.init(
            mailsPerHour: mails, textsPerHour: texts, sendsMails: sendsMails, sendsTexts: sendsTexts)
    }
}
