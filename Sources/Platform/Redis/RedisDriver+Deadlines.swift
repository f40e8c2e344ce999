import Postgres

extension RedisDriver {
    /// Does everything that is due, and finds out when to look again.
    func expire() {
        nextWake = .distantFuture
        for late in waiting.removeAll(where: { $0.deadline <= now }) { fail(late, .timeout) }
        for offset in 0..<waiting.count { waiting[offset].map { wake(at: $0.deadline) } }
        if let connection { expire(connection) }
        advance(.timeReached)
        resumeStarters()
    }

    private func expire(_ connection: RedisConnection) {
        for offset in 0..<connection.inFlight.count {
            guard let entry = connection.inFlight[offset], !entry.isAnswered else { continue }
            if entry.request.deadline > now {
                wake(at: entry.request.deadline)
            } else {
                fail(entry.request, .timeout)
                _ = connection.inFlight.update(offset) { $0.isAnswered = true }
            }
        }
        guard let head = connection.inFlight.first else { return }
        let limit = head.sentAt.advanced(by: configuration.commandTimeout)
        guard limit <= now else { return wake(at: limit) }
        let reason = "no reply within \(configuration.commandTimeout)"
        lose(.stalled(reason), reason)
    }
}
