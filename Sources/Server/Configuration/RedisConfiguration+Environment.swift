import Platform

/// The variables of the Redis that nodes share.
extension ConfigurationKeys {
    static let redisURL = ConfigurationKey(
        "REDIS_URL", "Redis that nodes share, redis:// or rediss://", secrecy: .password,
        parse: redisAddress)
    static let redisTimeout = ConfigurationKey(
        "REDIS_TIMEOUT", "milliseconds that Redis has to reply before a node does without it", default: "100",
        parse: ConfigurationParsers.integer(5...5_000))
    static let redisAuthorityFile = ConfigurationKey(
        "REDIS_CA_FILE", "PEM file of the authorities whose certificates are believed",
        parse: ConfigurationParsers.readableFile)

    static let redis = [
        ConfigurationEntry(redisURL), ConfigurationEntry(redisTimeout),
        ConfigurationEntry(redisAuthorityFile),
    ]

    private static let redisAddress: ConfigurationParsers.Parser<RedisAddress> = {
        (text) throws(ConfigurationSyntaxError) in
        do throws(RedisAddress.SyntaxError) {
            return try RedisAddress(url: text)
        } catch {
            throw ConfigurationSyntaxError(
                "a URL such as redis://:password@host:6379/0, or rediss:// for TLS, user and password "
                    + "percent-encoded")
        }
    }
}

extension RedisConfiguration {
    /// The shared Redis; nil where none is configured or one of the keys has a problem.
    init?(reading reader: inout ConfigurationReader) {
        let address = reader.optional(ConfigurationKeys.redisURL)
        let timeout = reader.required(ConfigurationKeys.redisTimeout)
        let authorityFile = reader.optional(ConfigurationKeys.redisAuthorityFile)
        guard let address, let timeout else { return nil }
        if authorityFile != nil, !address.usesTLS {
            reader.report("\(ConfigurationKeys.redisAuthorityFile.name) must go with a rediss:// URL")
        }
        self.init(address: address)
        certificateAuthorityFile = authorityFile
        commandTimeout = .milliseconds(timeout)
    }
}
