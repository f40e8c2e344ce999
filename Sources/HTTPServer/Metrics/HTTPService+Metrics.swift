import SpecRuntime

extension HTTPService: MetricsSource {
    /// Adds requests, latencies, connections, bytes and refusals; nothing while the server is not running.
    public func collect(into text: inout PrometheusText) async {
        guard let counters = await counters() else { return }
        Self.requests(counters, service.operations, &text)
        Self.latencies(counters, service.operations, &text)
        Self.connections(counters, &text)
        Self.refusals(counters, &text)
    }

    private static func requests(
        _ counters: LoopMetrics, _ operations: [OperationDescription], _ text: inout PrometheusText
    ) {
        let name = "singr_http_requests_total"
        text.family(name, .counter, "Requests answered.")
        for (index, metrics) in counters.operations.enumerated() {
            let labels = labels(operations, index)
            for (status, count) in metrics.statuses.sorted(by: { $0.status < $1.status }) {
                text.sample(name, labels + [("status", "\(status)")], count)
            }
        }
    }

    private static func latencies(
        _ counters: LoopMetrics, _ operations: [OperationDescription], _ text: inout PrometheusText
    ) {
        let name = "singr_http_request_duration_seconds"
        text.family(name, .histogram, "Time from a request's head to its answer.")
        for (index, metrics) in counters.operations.enumerated() where metrics.latency.total > 0 {
            let labels = labels(operations, index)
            var cumulative: UInt64 = 0
            for (bucket, bound) in LatencyHistogram.bounds.enumerated() {
                cumulative &+= metrics.latency.counts[bucket]
                text.sample("\(name)_bucket", labels + [("le", bound.text)], cumulative)
            }
            text.sample("\(name)_bucket", labels + [("le", "+Inf")], metrics.latency.total)
            text.sample("\(name)_sum", labels, Double(metrics.latency.sumNanoseconds) / 1e9)
            text.sample("\(name)_count", labels, metrics.latency.total)
        }
    }

    private static func connections(_ counters: LoopMetrics, _ text: inout PrometheusText) {
        text.family("singr_http_requests_in_flight", .gauge, "Requests whose handler has not ended.")
        text.sample("singr_http_requests_in_flight", [], counters.inFlight)
        text.family("singr_http_connections", .gauge, "Open connections.")
        text.sample("singr_http_connections", [], counters.connections)
        text.family("singr_http_connections_accepted_total", .counter, "Connections accepted.")
        text.sample("singr_http_connections_accepted_total", [], counters.accepted)
        text.family("singr_http_received_bytes_total", .counter, "Bytes of request fields and bodies.")
        text.sample("singr_http_received_bytes_total", [], counters.bytesReceived)
        text.family("singr_http_sent_bytes_total", .counter, "Bytes of answers.")
        text.sample("singr_http_sent_bytes_total", [], counters.bytesSent)
    }

    private static func refusals(_ counters: LoopMetrics, _ text: inout PrometheusText) {
        let name = "singr_http_refused_total"
        text.family(name, .counter, "Connections and requests refused before an operation saw them.")
        for reason in RejectionReason.allCases {
            text.sample(name, [("reason", reason.label)], counters.rejections[reason.rawValue])
        }
    }

    private static func labels(_ operations: [OperationDescription], _ index: Int) -> [(String, String)] {
        guard index < operations.count else { return [("operation", ""), ("method", ""), ("route", "")] }
        let operation = operations[index]
        return [
            ("operation", operation.id), ("method", operation.method.rawValue),
            ("route", operation.pathTemplate),
        ]
    }
}
