/// What is counted for one operation.
struct OperationMetrics: Sendable {
    /// Answers by status; an operation has few statuses, so a list is searched fastest.
    private(set) var statuses: [(status: Int, count: UInt64)] = []
    private(set) var latency = LatencyHistogram()

    /// Counts one answer.
    mutating func record(status: Int, nanoseconds: Int64) {
        latency.observe(nanoseconds)
        add(status, 1)
    }

    /// Adds another loop's numbers for the same operation.
    mutating func merge(_ other: OperationMetrics) {
        for (status, count) in other.statuses { add(status, count) }
        latency.merge(other.latency)
    }

    private mutating func add(_ status: Int, _ count: UInt64) {
        for index in statuses.indices where statuses[index].status == status {
            statuses[index].count &+= count
            return
        }
        statuses.append((status, count))
    }
}
