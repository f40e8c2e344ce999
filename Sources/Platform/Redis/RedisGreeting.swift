import Postgres

/// The first commands on a connection: password, database, and a question whether the server serves.
struct RedisGreeting {
    let address: RedisAddress

    /// Sends the commands and checks the replies; the socket blocks.
    func perform(on socket: RedisSocket, _ deadline: MonotonicTime) throws(RedisConnectFailure) {
        guard let reader = RedisReplyReader() else { throw RedisConnectFailure(reason: "out of memory") }
        for command in commands {
            try send(command, on: socket, deadline)
            if case .error(let error) = try reply(on: socket, reader, deadline) {
                throw RedisConnectFailure(reason: error.description)
            }
        }
    }

    private var commands: [RedisCommand] {
        var commands: [RedisCommand] = []
        if let password = address.password {
            commands.append(RedisCommand("AUTH", (address.user.map { [$0] } ?? []) + [password]))
        }
        if address.database != 0 { commands.append(RedisCommand("SELECT", [String(address.database)])) }
        return commands + [RedisCommand("PING")]
    }

    private func send(
        _ command: RedisCommand, on socket: RedisSocket, _ deadline: MonotonicTime
    ) throws(RedisConnectFailure) {
        var sent = 0
        while sent < command.bytes.count {
            socket.setPatience(try RedisConnector.patience(until: deadline))
            switch command.bytes.withUnsafeBytes({ socket.write(.init(rebasing: $0[sent...])) }) {
            case .bytes(let count): sent += count
            case .notReady: continue
            case .closed(let reason): throw RedisConnectFailure(reason: reason)
            }
        }
    }

    private func reply(
        on socket: RedisSocket, _ reader: RedisReplyReader, _ deadline: MonotonicTime
    ) throws(RedisConnectFailure) -> RedisValue {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            socket.setPatience(try RedisConnector.patience(until: deadline))
            switch buffer.withUnsafeMutableBytes({ socket.read(into: $0) }) {
            case .bytes(let count):
                if let reply = try Self.take(buffer[..<count], into: reader) { return reply }
            case .notReady: continue
            case .closed(let reason): throw RedisConnectFailure(reason: reason)
            }
        }
    }

    private static func take(
        _ bytes: ArraySlice<UInt8>, into reader: RedisReplyReader
    ) throws(RedisConnectFailure) -> RedisValue? {
        do throws(RedisReplyReader.Malformed) {
            try reader.feed(Array(bytes))
            return try reader.next()
        } catch {
            throw RedisConnectFailure(reason: "this is no Redis: \(error.reason)")
        }
    }
}
