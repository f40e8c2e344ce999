import CLibPQ

/// A session that has just been opened, on its way from the thread that opened it to the driver.
// @unchecked: one thread at a time holds it; the driver takes the handle out once.
final class ConnectedSession: @unchecked Sendable {
    private var handle: OpaquePointer?

    init(takingOwnershipOf handle: OpaquePointer) {
        self.handle = handle
    }

    deinit { PQfinish(handle) }

    /// Gives the session away.
    func take() -> OpaquePointer? {
        defer { handle = nil }
        return handle
    }
}

/// Why no session could be opened, in one line.
struct ConnectFailure: Error {
    let reason: String
}

/// Opens sessions with libpq, several hosts and TLS included, as the connection string says.
struct Connector: Sendable {
    let connectionString: String
    let applicationName: String
    /// Per host.
    let connectTimeout: Duration
    /// SQL that a session runs first; empty for none.
    let sessionSetup: StaticString

    /// Opens a session on a thread of its own, since libpq resolves names and tries hosts one after another
    /// there.
    func start(_ connection: UInt64, reportingTo mailbox: Mailbox) {
        let started = runOnNewThread("pg-connect") {
            _ = mailbox.submit(.connected(connection: connection, connect()))
        }
        if !started {
            let failure = ConnectFailure(reason: "the system has no thread left")
            _ = mailbox.submit(.connected(connection: connection, .failure(failure)))
        }
    }

    private func connect() -> Result<ConnectedSession, ConnectFailure> {
        // Later keywords win, so the connection string overrides the first ones but not the encoding.
        let settings: [(keyword: String, value: String)] = [
            ("connect_timeout", String(max(connectTimeout.components.seconds, 2))),
            ("fallback_application_name", applicationName),
            ("dbname", connectionString),
            ("client_encoding", "UTF8"),
        ]
        let handle = withCStrings(settings.map(\.keyword)) { keywords in
            withCStrings(settings.map(\.value)) { PQconnectdbParams(keywords, $0, 1) }
        }
        guard let handle else { return .failure(ConnectFailure(reason: "out of memory")) }
        // Warnings and notices of the server are not for standard error, where libpq sends them by itself.
        _ = PQsetNoticeReceiver(handle, { _, _ in }, nil)
        guard PQstatus(handle) == CONNECTION_OK, setUp(handle), PQsetnonblocking(handle, 1) == 0 else {
            let reason = Self.message(of: handle)
            PQfinish(handle)
            return .failure(ConnectFailure(reason: reason))
        }
        return .success(ConnectedSession(takingOwnershipOf: handle))
    }

    private func setUp(_ handle: OpaquePointer) -> Bool {
        guard sessionSetup.utf8CodeUnitCount > 0 else { return true }
        let result = PQexec(handle, sessionSetup.description)
        defer { PQclear(result) }
        return [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result))
    }

    /// What libpq says last of a connection, in one line.
    static func message(of handle: OpaquePointer?) -> String {
        let text = PQerrorMessage(handle).map { String(cString: $0) } ?? ""
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            String(line.drop { $0 == "\t" || $0 == " " })
        }
        return lines.isEmpty ? "the server closed the connection" : lines.joined(separator: "; ")
    }

    /// Why libpq cannot read the connection string; nil where it can.
    func configurationProblem() -> String? {
        var message: UnsafeMutablePointer<CChar>?
        if let options = PQconninfoParse(connectionString, &message) {
            PQconninfoFree(options)
            return nil
        }
        defer { PQfreemem(message) }
        let text = message.map { String(cString: $0) } ?? ""
        // This one of libpq's messages quotes the string, which may hold a password.
        if text.isEmpty || text.hasPrefix("missing \"=\"") {
            return "it is neither a postgresql:// URI nor a list of keyword=value"
        }
        return text.split(whereSeparator: \.isNewline).joined(separator: "; ")
    }
}

/// Lends C strings, with the nil at the end that libpq looks for.
private func withCStrings<Answer>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Answer
) -> Answer {
    let copies = strings.map { Array($0.utf8CString) }
    var pointers: [UnsafePointer<CChar>?] = []
    func lend(_ index: Int) -> Answer {
        guard index < copies.count else {
            pointers.append(nil)
            return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
        }
        return copies[index].withUnsafeBufferPointer { buffer in
            pointers.append(buffer.baseAddress)
            return lend(index + 1)
        }
    }
    return lend(0)
}
