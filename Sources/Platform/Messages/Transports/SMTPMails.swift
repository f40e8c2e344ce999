/// Sends mails by SMTP (RFC 5321), by libcurl on threads of their own.
public struct SMTPMails: MailTransport {
    private let configuration: SMTPConfiguration
    private let pool: WorkerPool<CurlHandle>

    /// Sends to the server; a connection is kept by each thread for the next mail.
    public init(configuration: SMTPConfiguration, connections: Int = 4) {
        self.configuration = configuration
        pool = WorkerPool(name: "smtp", threads: connections, queueLimit: 256) { CurlHandle() }
    }

    /// Sends a mail; gives what the server said when it took it, which names the mail in the server's log.
    public func send(_ mail: OutgoingMail) async throws -> String? {
        try await pool.run { [configuration] handle in
            try SMTPExchange(mail: mail).run(on: handle, configuration)
        }
    }
}
