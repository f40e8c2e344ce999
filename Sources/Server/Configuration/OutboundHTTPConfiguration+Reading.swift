import Platform

extension OutboundHTTPConfiguration {
    /// Reads the variables; nil when one has a problem.
    init?(reading reader: inout ConfigurationReader, warnings: inout [String]) {
        let key = ConfigurationKeys.outboundPlainHTTP
        let plain = reader.required(key)
        let certificates = reader.optional(ConfigurationKeys.outboundTrustedCertificates)
        guard let plain else { return nil }
        self.init()
        allowsPlainHTTP = plain
        trustedCertificatesFile = certificates
        if plain, reader.appEnvironment == .production {
            warnings.append("\(key.name) is on: secrets may be sent to other services in clear")
        }
    }
}
