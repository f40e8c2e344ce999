import CLibPQ

extension Connection {
    /// Whether the head of the queue is a piece of a `COPY`, which the server does not answer.
    var isCopying: Bool {
        guard case .copyData = inFlight.first?.command.operation else { return false }
        return true
    }

    func sendCopyData(_ bytes: [UInt8], for command: Command) -> Bool {
        let accepted = bytes.withUnsafeBytes { buffer in
            PQputCopyData(
                handle, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
        }
        guard accepted == 1 else {
            // The server has ended the COPY; what it said comes as the answer to copyEnd.
            guard PQstatus(handle) == CONNECTION_OK else { return false }
            command.answer(.refused)
            return true
        }
        inFlight.append(InFlight(command, .exclusive))
        return true
    }

    func sendCopyEnd(_ failure: String?, for command: Command) -> Bool {
        // It is refused when the server has ended the COPY already; the answer is the same.
        _ = PQputCopyEnd(handle, failure)
        guard PQstatus(handle) == CONNECTION_OK else { return false }
        inFlight.append(InFlight(command, .exclusive))
        return true
    }
}
