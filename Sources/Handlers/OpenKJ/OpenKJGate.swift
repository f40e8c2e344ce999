import CoreTypes
import Synchronization

/// Slows a key down that asks too much, and never refuses: OpenKJ ignores a refusal, and the songs of a refused batch
/// are lost.
///
/// Of one key one upload and four other commands are worked on at a time; more wait for their turn.
final class OpenKJGate: Sendable {
    static let commandsAtOnce = 4
    static let uploadsAtOnce = 1

    private struct Lane: Hashable {
        let key: UUID
        let isUpload: Bool
    }

    private struct Line {
        var running = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let lines = Mutex<[Lane: Line]>([:])

    /// Runs a command when it is its turn.
    func pass<Answer>(
        _ key: UUID, isUpload: Bool, _ body: () async throws -> Answer
    ) async rethrows -> Answer {
        let lane = Lane(key: key, isUpload: isUpload)
        await enter(lane)
        defer { leave(lane) }
        return try await body()
    }

    private func enter(_ lane: Lane) async {
        let limit = lane.isUpload ? Self.uploadsAtOnce : Self.commandsAtOnce
        await withCheckedContinuation { continuation in
            let mayGo = lines.withLock { lines in
                guard lines[lane, default: Line()].running < limit else {
                    lines[lane, default: Line()].waiting.append(continuation)
                    return false
                }
                lines[lane, default: Line()].running += 1
                return true
            }
            if mayGo { continuation.resume() }
        }
    }

    private func leave(_ lane: Lane) {
        let next = lines.withLock { lines -> CheckedContinuation<Void, Never>? in
            guard var line = lines[lane] else { return nil }
            if !line.waiting.isEmpty {
                // The place passes on; `running` stays.
                let next = line.waiting.removeFirst()
                lines[lane] = line
                return next
            }
            line.running -= 1
            lines[lane] = line.running == 0 ? nil : line
            return nil
        }
        next?.resume()
    }
}
