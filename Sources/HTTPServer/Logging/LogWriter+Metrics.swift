extension LogWriter: MetricsSource {
    /// Adds the number of lines dropped.
    public func collect(into text: inout PrometheusText) async {
        text.family(
            "singr_log_dropped_lines_total", .counter, "Log lines dropped because the queue was full.")
        text.sample("singr_log_dropped_lines_total", [], droppedLines)
    }
}
