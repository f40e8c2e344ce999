import Handlers

/// The variables of parts that an installation may switch off.
extension ConfigurationKeys {
    static let magicLinks = ConfigurationKey(
        "ENABLE_MAGIC_LINKS", "whether people may sign in by mailed links", default: "true",
        parse: ConfigurationParsers.boolean)
    static let smsCodes = ConfigurationKey(
        "ENABLE_SMS_CODES", "whether codes by text message may be a second factor", default: "true",
        parse: ConfigurationParsers.boolean)

    static let features = [ConfigurationEntry(magicLinks), ConfigurationEntry(smsCodes)]
}

extension FeatureSwitches {
    /// Reads the variables; nil where one has a problem.
    init?(reading reader: inout ConfigurationReader) {
        let magicLinks = reader.required(ConfigurationKeys.magicLinks)
        let smsCodes = reader.required(ConfigurationKeys.smsCodes)
        guard let magicLinks, let smsCodes else { return nil }
        self.init(magicLinks: magicLinks, sms: smsCodes)
    }
}
