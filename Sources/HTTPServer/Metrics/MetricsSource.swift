/// A part of the program that has numbers of its own, such as a connection pool.
public protocol MetricsSource: Sendable {
    /// Appends its families to a scrape; called once a scrape, from any thread.
    func collect(into text: inout PrometheusText) async
}
