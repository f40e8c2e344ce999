import Platform
import Synchronization

/// A job that carries a text.
struct NoteJob: JobKind {
    static let name = "test.note"
    let text: String

    init(_ text: String) { self.text = text }

    func write(to payload: inout JobPayload) { payload.set("text", text) }

    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
        text = try payload.text("text")
    }
}

/// The kind of ``NoteJob`` as a later program has it: with another name for its member.
struct NewNoteJob: JobKind {
    static let name = "test.note"
    static let payloadVersion = 2
    let body: String

    init(_ body: String) { self.body = body }

    func write(to payload: inout JobPayload) { payload.set("body", body) }

    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
        body = try payload.text(version == 1 ? "text" : "body")
    }
}

/// What handlers saw, in order.
final class Log: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

extension JobHandler {
    /// Logs the text of each note.
    static func logging(_ log: Log, policy: JobPolicy? = nil) -> JobHandler {
        JobHandler(NoteJob.self, policy: policy) { job, _ in
            log.add(job.text)
            return .done
        }
    }

    /// Fails each note, telling the log which attempt it was.
    static func failing(_ log: Log, policy: JobPolicy? = nil) -> JobHandler {
        JobHandler(NoteJob.self, policy: policy) { job, context in
            log.add("\(context.attempt) repeat=\(context.mayBeRepeat)")
            throw Refusal()
        }
    }

    /// Runs until it is cancelled; tells `started` when it has begun.
    static func endless(_ started: Signal, policy: JobPolicy? = nil) -> JobHandler {
        JobHandler(NoteJob.self, policy: policy) { _, _ in
            started.send()
            try await Task.sleep(for: .seconds(3_600))
            return .done
        }
    }
}

struct Refusal: Error, CustomStringConvertible {
    let description = "refused"
}

/// Something that tests wait for.
final class Signal: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    func send() { continuation.yield() }

    /// Waits for so many calls of ``send()``; only one task waits at a time.
    func wait(_ count: Int = 1) async {
        var left = count
        for await _ in stream {
            left -= 1
            if left == 0 { return }
        }
    }
}
