import HTTPServer
import Platform

/// The numbers of password hashing.
struct PasswordMetrics: MetricsSource {
    let passwords: PasswordHasher

    func collect(into text: inout PrometheusText) async {
        let statistics = passwords.statistics
        let name = "singr_auth_hash_seconds"
        text.family(name, .histogram, "Time that one password hash takes, waiting not included.")
        for bucket in statistics.buckets {
            text.sample("\(name)_bucket", [("le", "\(bucket.seconds)")], bucket.count)
        }
        text.sample("\(name)_bucket", [("le", "+Inf")], statistics.hashes)
        text.sample("\(name)_sum", [], statistics.seconds)
        text.sample("\(name)_count", [], statistics.hashes)
        text.family("singr_auth_hash_waiting", .gauge, "Callers that wait for a password hash.")
        text.sample("singr_auth_hash_waiting", [], statistics.waiting)
        text.family("singr_auth_hash_dropped_total", .counter, "Password hashes that were not computed.")
        text.sample("singr_auth_hash_dropped_total", [("reason", "queue_full")], statistics.refused)
        text.sample("singr_auth_hash_dropped_total", [("reason", "cancelled")], statistics.cancelled)
    }
}
