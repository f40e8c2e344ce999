import Handlers

/// The variables about what is kept of accounts.
extension ConfigurationKeys {
    static let authEventsKeep = ConfigurationKey(
        "AUTH_EVENTS_KEEP", "days that events of accounts and sessions are kept", default: "400",
        parse: ConfigurationParsers.integer(30...3_650))
    static let auditKeep = ConfigurationKey(
        "AUDIT_KEEP", "days that the audit of changed rows is kept", default: "730",
        parse: ConfigurationParsers.integer(30...3_650))

    static let filesFolder = ConfigurationKey(
        "FILES_FOLDER", "folder of files that people send and fetch; on all nodes", default: ".local/files",
        parse: ConfigurationParsers.text)

    static let accountRecords = [
        ConfigurationEntry(authEventsKeep), ConfigurationEntry(auditKeep), ConfigurationEntry(filesFolder),
    ]
}

extension AccessRetention {
    /// Reads the keys; nil when one of them has a problem.
    init?(reading reader: inout ConfigurationReader) {
        let eventDays = reader.required(ConfigurationKeys.authEventsKeep)
        let auditDays = reader.required(ConfigurationKeys.auditKeep)
        guard let eventDays, let auditDays else { return nil }
        self.init(eventDays: eventDays, auditDays: auditDays)
    }
}
