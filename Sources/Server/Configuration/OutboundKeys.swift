/// The variables of calls to other services.
extension ConfigurationKeys {
    static let outboundPlainHTTP = ConfigurationKey(
        "OUTBOUND_PLAIN_HTTP", "whether other services are also called by http: on or off", default: "off",
        parse: ConfigurationParsers.onOrOff)
    static let outboundTrustedCertificates = ConfigurationKey(
        "OUTBOUND_CA_FILE", "PEM file of certificates of services that are trusted beside the system's",
        parse: ConfigurationParsers.readableFile)

    static let outbound = [
        ConfigurationEntry(outboundPlainHTTP), ConfigurationEntry(outboundTrustedCertificates),
    ]
}
