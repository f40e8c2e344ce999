import CoreTypes
import Logging
import NIOCore
import SpecRuntime

extension LoopState {
    /// Counts and logs one answer; `exchange` is nil where the client's bytes were no request.
    func report(_ response: Response, _ exchange: Exchange?, _ requestID: String, size: Int, now: NIODeadline)
    {
        let operation = exchange?.destination.operation
        let nanoseconds = exchange.map { (now - $0.started).nanoseconds } ?? 0
        metrics.record(operation: operation, status: response.status, nanoseconds: nanoseconds)
        metrics.bytesSent &+= UInt64(size)
        metrics.bytesReceived &+= UInt64((exchange?.body.received ?? 0) + (exchange?.scan.bytes ?? 0))
        if accessLog != nil { log(response, exchange, requestID, size, nanoseconds, now) }
        if let failure = response.failure { log(failure, exchange, requestID, status: response.status) }
    }

    private func log(
        _ response: Response, _ exchange: Exchange?, _ requestID: String, _ size: Int, _ nanoseconds: Int64,
        _ now: NIODeadline
    ) {
        let entry = AccessLog.Entry(
            method: exchange?.method ?? .other, operation: exchange?.destination.operation,
            status: response.status,
            nanoseconds: nanoseconds, bytesSent: size, clientAddress: exchange?.context.clientAddress ?? "",
            requestID: requestID)
        let wall = clock.wallNanoseconds(now)
        guard accessLog?.append(entry, isoSeconds: clock.isoSeconds, wallNanoseconds: wall) == true else {
            return
        }
        eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(100)) { self.accessLog?.flush() }
    }

    private func log(_ failure: any Error, _ exchange: Exchange?, _ requestID: String, status: Int) {
        let operation = exchange?.destination.operation.map { rules.operations[$0].id } ?? ""
        // Being turned away in time is how a server that is overloaded should answer; nobody need get up for it.
        rules.logger.log(
            level: failure is any RetryableFailure ? .warning : .error, "request failed",
            metadata: [
                "operation": "\(operation)", "status": "\(status)", "requestId": "\(requestID)",
                "error": "\(failure)",
            ])
    }
}
