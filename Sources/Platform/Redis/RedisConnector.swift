import Glibc
import Postgres

/// Why no connection could be made, in one line without secrets.
struct RedisConnectFailure: Error, Equatable {
    let reason: String
}

/// Opens connections: name, TCP, TLS, password, database. All of it blocks, on a thread of its own.
struct RedisConnector: Sendable {
    let configuration: RedisConfiguration

    /// Opens a connection and tells the driver what came of it.
    func start(reportingTo mailbox: RedisMailbox) {
        let started = runOnNewThread("redis-connect") {
            _ = mailbox.submit(.connected(connect()))
        }
        if !started {
            let failure = RedisConnectFailure(reason: "the system has no thread left")
            _ = mailbox.submit(.connected(.failure(failure)))
        }
    }

    private func connect() -> Result<RedisSocket, RedisConnectFailure> {
        RedisDriver.ignoreBrokenPipes()
        do throws(RedisConnectFailure) {
            let deadline = MonotonicTime.now().advanced(by: configuration.connectTimeout)
            let socket = try openSocket(deadline)
            if configuration.address.usesTLS {
                socket.setPatience(try Self.patience(until: deadline))
                let context = try RedisTLSContext(
                    certificateAuthorityFile: configuration.certificateAuthorityFile)
                socket.startTLS(try context.handshake(on: socket, host: configuration.address.host))
            }
            try RedisGreeting(address: configuration.address).perform(on: socket, deadline)
            socket.setPatience(nil)
            return .success(socket)
        } catch {
            return .failure(error)
        }
    }

    /// Tries the addresses of the host one after another.
    private func openSocket(_ deadline: MonotonicTime) throws(RedisConnectFailure) -> RedisSocket {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let address = configuration.address
        let status = getaddrinfo(address.host, String(address.port), &hints, &found)
        defer { if let found { freeaddrinfo(found) } }
        guard status == 0 else {
            throw RedisConnectFailure(reason: "\(address.host): \(String(cString: gai_strerror(status)))")
        }
        var failure = "\(address.host) has no address"
        var next = found
        while let candidate = next?.pointee {
            switch Self.open(candidate, try Self.patience(until: deadline)) {
            case .success(let socket): return socket
            case .failure(let error): failure = "\(address.host):\(address.port): \(error.reason)"
            }
            next = candidate.ai_next
        }
        throw RedisConnectFailure(reason: failure)
    }

    private static func open(
        _ candidate: addrinfo, _ patience: Duration
    ) -> Result<RedisSocket, RedisConnectFailure> {
        let descriptor = Glibc.socket(
            candidate.ai_family, candidate.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), candidate.ai_protocol)
        guard descriptor >= 0 else { return .failure(systemFailure()) }
        let socket = RedisSocket(takingOwnershipOf: descriptor)
        // The time to send bounds connect() as well (socket(7)).
        socket.setPatience(patience)
        guard Glibc.connect(descriptor, candidate.ai_addr, candidate.ai_addrlen) == 0 else {
            return .failure(systemFailure())
        }
        var on: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, size)
        setsockopt(descriptor, SOL_SOCKET, SO_KEEPALIVE, &on, size)
        return .success(socket)
    }

    private static func systemFailure() -> RedisConnectFailure {
        switch errno {
        case EINPROGRESS, EAGAIN: RedisConnectFailure(reason: "no connection in time")
        default: RedisConnectFailure(reason: String(cString: strerror(errno)))
        }
    }

    /// What is left of the time; throws where nothing is.
    static func patience(until deadline: MonotonicTime) throws(RedisConnectFailure) -> Duration {
        let left = MonotonicTime.now().milliseconds(until: deadline)
        guard left > 0 else { throw RedisConnectFailure(reason: "no greeting in time") }
        return .milliseconds(left)
    }
}
