import Platform

/// The variables of e-mail and text messages.
extension ConfigurationKeys {
    static let emailProvider = ConfigurationKey(
        "EMAIL_PROVIDER", "what mails are given to: folder, smtp or mailjet", default: "folder",
        parse: ConfigurationParsers.choice(MailProvider.self))
    static let smsProvider = ConfigurationKey(
        "SMS_PROVIDER", "what text messages are given to: log or twilio", default: "log",
        parse: ConfigurationParsers.choice(TextProvider.self))
    static let emailSending = ConfigurationKey(
        "ENABLE_EMAIL_SENDING", "whether mails are sent at all", default: "true",
        parse: ConfigurationParsers.boolean)
    static let smsSending = ConfigurationKey(
        "ENABLE_SMS_SENDING", "whether text messages are sent at all", default: "true",
        parse: ConfigurationParsers.boolean)
    static let emailsPerHour = ConfigurationKey(
        "EMAIL_RATE_LIMIT_MAX", "most mails to one user in an hour; further ones wait", default: "10",
        parse: ConfigurationParsers.integer(1...1_000))
    static let textsPerHour = ConfigurationKey(
        "SMS_RATE_LIMIT_MAX", "most text messages to one user in an hour; further ones wait", default: "5",
        parse: ConfigurationParsers.integer(1...1_000))
    static let smsCountries = ConfigurationKey(
        "SMS_COUNTRIES", "calling codes of the countries that codes go to, such as 1,44,49; or all",
        default: "all", parse: MessageParsers.phoneCountries)
    static let emailFrom = ConfigurationKey(
        "EMAIL_FROM", "address that mails come from", default: "noreply@singrkaraoke.com",
        parse: MessageParsers.address)
    static let emailFromName = ConfigurationKey(
        "EMAIL_FROM_NAME", "name that mails come from", default: "Singr", parse: MessageParsers.name)
    static let mailFolder = ConfigurationKey(
        "MAIL_FOLDER", "folder of the files that EMAIL_PROVIDER=folder writes", default: ".local/mail",
        parse: ConfigurationParsers.text)
    static let smtpHost = ConfigurationKey(
        "SMTP_HOST", "server that takes mails", parse: MessageParsers.host)
    static let smtpPort = ConfigurationKey(
        "SMTP_PORT", "its port; else the usual one of SMTP_SECURITY",
        parse: ConfigurationParsers.integer(1...65_535))
    static let smtpSecurity = ConfigurationKey(
        "SMTP_SECURITY", "how the connection is protected: tls, starttls or none", default: "starttls",
        parse: ConfigurationParsers.choice(SMTPConfiguration.Security.self))
    static let smtpUser = ConfigurationKey(
        "SMTP_USER", "user to sign in as", parse: ConfigurationParsers.text)
    static let smtpPassword = ConfigurationKey(
        "SMTP_PASSWORD", "the user's password", secrecy: .whole, parse: ConfigurationParsers.text)
    static let smtpCertificates = ConfigurationKey(
        "SMTP_CA_FILE", "PEM file of certificates to trust instead of the system's",
        parse: ConfigurationParsers.readableFile)
    static let mailjetKey = ConfigurationKey(
        "MAILJET_API_KEY", "API key of the Mailjet account", secrecy: .whole,
        parse: ConfigurationParsers.text)
    static let mailjetSecret = ConfigurationKey(
        "MAILJET_SECRET_KEY", "secret of the API key", secrecy: .whole, parse: ConfigurationParsers.text)
    static let mailjetFrom = ConfigurationKey(
        "MAILJET_FROM_EMAIL", "address that mails come from, in place of EMAIL_FROM",
        parse: MessageParsers.address)
    static let mailjetFromName = ConfigurationKey(
        "MAILJET_FROM_NAME", "name that mails come from, in place of EMAIL_FROM_NAME",
        parse: MessageParsers.name)
    static let twilioAccount = ConfigurationKey(
        "TWILIO_ACCOUNT_SID", "the Twilio account", parse: MessageParsers.twilioID("AC"))
    static let twilioToken = ConfigurationKey(
        "TWILIO_AUTH_TOKEN", "the account's secret", secrecy: .whole, parse: ConfigurationParsers.text)
    static let twilioNumber = ConfigurationKey(
        "TWILIO_PHONE_NUMBER", "number that text messages come from", parse: MessageParsers.number)
    static let twilioVerifyService = ConfigurationKey(
        "TWILIO_VERIFY_SERVICE_SID", "Verify service that sends the codes, in place of the number",
        parse: MessageParsers.twilioID("VA"))
    static let webURL = ConfigurationKey(
        "APP_URL_WEB", "where the application for everybody is, for links in mails",
        default: "http://localhost:3000", parse: MessageParsers.base)
    static let customerURL = ConfigurationKey(
        "APP_URL_CUSTOMER", "where the application for venues is, for links in mails",
        default: "http://localhost:3001", parse: MessageParsers.base)

    /// All of the above, in the order in which they are shown.
    static let messages = [
        ConfigurationEntry(emailProvider), ConfigurationEntry(mailFolder), ConfigurationEntry(emailFrom),
        ConfigurationEntry(emailFromName), ConfigurationEntry(smtpHost), ConfigurationEntry(smtpPort),
        ConfigurationEntry(smtpSecurity), ConfigurationEntry(smtpUser), ConfigurationEntry(smtpPassword),
        ConfigurationEntry(smtpCertificates), ConfigurationEntry(mailjetKey),
        ConfigurationEntry(mailjetSecret), ConfigurationEntry(mailjetFrom),
        ConfigurationEntry(mailjetFromName), ConfigurationEntry(smsProvider),
        ConfigurationEntry(twilioAccount), ConfigurationEntry(twilioToken),
        ConfigurationEntry(twilioNumber), ConfigurationEntry(twilioVerifyService),
        ConfigurationEntry(emailSending), ConfigurationEntry(smsSending), ConfigurationEntry(emailsPerHour),
        ConfigurationEntry(textsPerHour), ConfigurationEntry(smsCountries), ConfigurationEntry(webURL),
        ConfigurationEntry(customerURL),
    ]
}

/// What mails are given to.
enum MailProvider: String, CaseIterable, Sendable {
    case folder, smtp, mailjet
}

/// What text messages are given to.
enum TextProvider: String, CaseIterable, Sendable {
    case log, twilio
}
