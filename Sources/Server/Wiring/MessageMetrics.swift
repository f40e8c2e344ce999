import HTTPServer
import Platform

/// What became of messages on this node.
struct MessageMetrics: MetricsSource {
    let counts: MessageCounts

    func collect(into text: inout PrometheusText) async {
        let name = "singr_auth_messages_total"
        text.family(name, .counter, "Messages by kind and by what became of them on this node.")
        let sorted = counts.all.sorted {
            ($0.key.template.rawValue, $0.key.outcome) < ($1.key.template.rawValue, $1.key.outcome)
        }
        for (kind, count) in sorted {
            text.sample(name, [("kind", kind.template.rawValue), ("outcome", kind.outcome)], count)
        }
    }
}
