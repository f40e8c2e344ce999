import SpecRuntime

/// The parts of signing in that an installation may switch off.
public struct FeatureSwitches: Sendable, Equatable {
    /// Signing in by mailed links.
    public var magicLinks: Bool
    /// Signing in with other providers.
    public var oauth: Bool
    /// Codes by text message.
    public var sms: Bool

    /// Says what is on.
    public init(magicLinks: Bool = true, oauth: Bool = true, sms: Bool = true) {
        self.magicLinks = magicLinks
        self.oauth = oauth
        self.sms = sms
    }

    /// Refuses an operation whose part is switched off.
    ///
    /// - Throws: 404 `feature_disabled`.
    func require(_ feature: KeyPath<FeatureSwitches, Bool>, _ name: String) throws(Problem) {
        guard self[keyPath: feature] else { throw Problem.featureDisabled("\(name) is switched off here.") }
    }
}
