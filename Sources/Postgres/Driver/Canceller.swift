import CLibPQ

/// Asks the server to stop what a session is running.
enum Canceller {
    /// Sends the request from a thread of its own, since libpq opens a connection for it and waits.
    ///
    /// Called on the driver's thread; false where it could not be started.
    static func cancel(_ handle: OpaquePointer?, connection: UInt64, reportingTo mailbox: Mailbox) -> Bool {
        guard let request = PQgetCancel(handle) else { return false }
        let ticket = CancelRequest(takingOwnershipOf: request)
        return runOnNewThread("pg-cancel") {
            ticket.send()
            _ = mailbox.submit(.cancelSent(connection: connection))
        }
    }
}

// @unchecked: libpq allows a PGcancel on any thread, and only the cancelling thread uses this one.
private final class CancelRequest: @unchecked Sendable {
    private let request: OpaquePointer

    init(takingOwnershipOf request: OpaquePointer) {
        self.request = request
    }

    deinit { PQfreeCancel(request) }

    func send() {
        var message = [CChar](repeating: 0, count: 256)
        PQcancel(request, &message, Int32(message.count))
    }
}
