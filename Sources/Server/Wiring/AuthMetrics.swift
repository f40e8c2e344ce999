import HTTPServer
import Handlers
import Platform

/// The numbers of signing in and of sessions on this node.
struct AuthMetrics: MetricsSource {
    let counters: AuthCounters
    let registry: AccessRegistry

    func collect(into text: inout PrometheusText) async {
        let events = "singr_auth_events_total"
        text.family(events, .counter, "What happened to accounts and sessions, by kind and outcome.")
        for count in counters.all {
            text.sample(events, [("kind", count.kind), ("outcome", count.outcome)], count.count)
        }
        text.family(
            "singr_auth_throttled_total", .counter, "Attempts refused unseen after too many failures.")
        text.sample("singr_auth_throttled_total", [], counters.throttledAttempts)
        text.family(
            "singr_access_endings_known", .gauge, "Ended sessions and tokens that this node remembers.")
        text.sample("singr_access_endings_known", [], registry.count)
        text.family(
            "singr_access_fresh", .gauge, "Whether this node knows which sessions ended; 0 asks the database."
        )
        text.sample("singr_access_fresh", [], registry.isFresh ? 1 : 0)
    }
}
