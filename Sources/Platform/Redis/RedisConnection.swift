import Postgres

/// A connection with the commands under way on it; used on the driver's thread only.
final class RedisConnection {
    /// A command that was sent, or is about to be.
    struct InFlight {
        let request: RedisRequest
        let sentAt: MonotonicTime
        /// Whether the caller has been told that no reply came in time.
        var isAnswered = false
    }

    /// Why the connection is of no use any more.
    struct Broken: Error {
        let reason: String
    }

    let socket: RedisSocket
    var inFlight = RingBuffer<InFlight>()
    /// Whether bytes wait for room in the socket.
    private(set) var awaitsRoom = false
    private let reader: RedisReplyReader
    private var output: [UInt8] = []
    private var sent = 0
    private var input = [UInt8](repeating: 0, count: 16 * 1024)

    init?(socket: RedisSocket) {
        guard let reader = RedisReplyReader() else { return nil }
        self.socket = socket
        self.reader = reader
    }

    /// Puts a command behind those under way.
    func enqueue(_ request: RedisRequest, at now: MonotonicTime) {
        output += request.command.bytes
        inFlight.append(InFlight(request: request, sentAt: now))
    }

    /// Sends what the socket takes.
    func flush() throws(Broken) {
        while sent < output.count {
            switch output.withUnsafeBytes({ socket.write(.init(rebasing: $0[sent...])) }) {
            case .bytes(let count): sent += count
            case .notReady:
                awaitsRoom = true
                return
            case .closed(let reason): throw Broken(reason: reason)
            }
        }
        awaitsRoom = false
        output.removeAll(keepingCapacity: true)
        sent = 0
    }

    /// Reads what the server has sent and gives each command that it completes.
    func receive(_ complete: (InFlight, RedisValue) -> Void) throws(Broken) {
        while true {
            switch input.withUnsafeMutableBytes({ socket.read(into: $0) }) {
            case .bytes(let count):
                try take(count, complete)
                if count < input.count, !socket.buffersInput { return }
            case .notReady: return
            case .closed(let reason): throw Broken(reason: reason)
            }
        }
    }

    private func take(_ count: Int, _ complete: (InFlight, RedisValue) -> Void) throws(Broken) {
        do throws(RedisReplyReader.Malformed) {
            try reader.feed(input[..<count])
            while let reply = try reader.next() {
                guard let done = inFlight.popFirst() else {
                    throw RedisReplyReader.Malformed(reason: "a reply that nobody asked for")
                }
                complete(done, reply)
            }
        } catch {
            throw Broken(reason: "a malformed reply: \(error.reason)")
        }
    }
}
