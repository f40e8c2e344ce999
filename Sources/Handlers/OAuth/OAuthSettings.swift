/// Where people come from and go to when they sign in with a provider.
public struct OAuthSettings: Sendable {
    /// Where they may come back to, each exactly so.
    public var redirectURIs: Set<String>
    /// This API's own public origin, without a slash at its end.
    public var apiURL: String

    /// Describes the ways.
    public init(redirectURIs: Set<String>, apiURL: String) {
        self.redirectURIs = redirectURIs
        self.apiURL = apiURL
    }

    /// Where a provider sends its answer; registered there.
    func callback(_ provider: String) -> String { "\(apiURL)/v1/auth/oauth/\(provider)/callback" }

    /// Where a browser begins to link a provider.
    func link(_ provider: String) -> String { "\(apiURL)/v1/auth/oauth/\(provider)/link" }
}
