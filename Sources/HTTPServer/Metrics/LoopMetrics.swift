/// The counters of one event loop; a scrape copies them on the loop and merges the copies.
struct LoopMetrics: Sendable {
    /// By operation index; the last entry is for requests that no operation took.
    private(set) var operations: [OperationMetrics]
    private(set) var rejections = [UInt64](repeating: 0, count: RejectionReason.allCases.count)
    /// Requests whose handler has not ended.
    var inFlight = 0
    /// Open connections.
    var connections = 0
    /// Connections accepted since the start.
    var accepted: UInt64 = 0
    var bytesReceived: UInt64 = 0
    var bytesSent: UInt64 = 0

    /// Starts at zero.
    init(operations count: Int) {
        operations = Array(repeating: OperationMetrics(), count: count + 1)
    }

    /// Counts one answer; `operation` is nil where no operation took the request.
    mutating func record(operation: Int?, status: Int, nanoseconds: Int64) {
        operations[operation ?? operations.count - 1].record(status: status, nanoseconds: nanoseconds)
    }

    /// Counts one refusal.
    mutating func reject(_ reason: RejectionReason) {
        rejections[reason.rawValue] &+= 1
    }

    /// Adds another loop's numbers.
    mutating func merge(_ other: LoopMetrics) {
        for index in operations.indices { operations[index].merge(other.operations[index]) }
        for index in rejections.indices { rejections[index] &+= other.rejections[index] }
        inFlight += other.inFlight
        connections += other.connections
        accepted &+= other.accepted
        bytesReceived &+= other.bytesReceived
        bytesSent &+= other.bytesSent
    }
}
