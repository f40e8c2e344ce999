extension Transaction {
    /// Streams rows into a table by a `COPY … FROM STDIN` statement; gives the number of rows.
    ///
    /// The next chunk is asked for once the network has taken the one before it. A chunk may end anywhere
    /// within a row. An error of the sequence fails the `COPY` and is thrown; the transaction is of no
    /// further use then.
    public func copyIn<Chunks: AsyncSequence>(
        _ sql: StaticString, chunks: Chunks, timeout: Duration? = nil
    ) async throws -> Int where Chunks.Element == [UInt8] {
        _ = try await client.script(sql.description, named: "copy", at: .lease(lease), timeout: timeout)
        do {
            for try await chunk in chunks where !chunk.isEmpty {
                guard try await send(chunk, timeout: timeout) else { break }
            }
        } catch {
            await failCopy()
            throw error
        }
        let outcome = await client.perform(
            .copyEnd(failure: nil), at: .lease(lease), deadline: client.deadline(after: timeout))
        return try outcome.result(of: "copy").affectedRows
    }

    /// Sends a chunk; false where the server has ended the `COPY` and its answer tells why.
    private func send(_ chunk: [UInt8], timeout: Duration?) async throws -> Bool {
        let outcome = await client.perform(
            .copyData(chunk), at: .lease(lease), deadline: client.deadline(after: timeout))
        switch outcome {
        case .sent: return true
        case .refused: return false
        case .result, .unavailable, .cancelled, .closed:
            _ = try outcome.result(of: "copy")
            return false
        }
    }

    private func failCopy() async {
        _ = await client.performShielded(
            .copyEnd(failure: "the rows' source failed"), at: .lease(lease),
            deadline: client.deadline(after: nil))
    }
}
