/// How long a provider's document is used, in seconds.
struct RemoteDocumentTimes: Sendable {
    /// The age at which it is fetched anew.
    var freshFor: Int64 = 3_600
    /// The age up to which it is used while the provider is down.
    var keptFor: Int64 = 86_400
    /// The time for which a provider that failed is not asked again.
    var pauseAfterFailure: Int64 = 10
    /// The least time between two fetches because something was missing.
    var demandInterval: Int64 = 300
}
