/// A server that takes our mails by SMTP.
public struct SMTPConfiguration: Sendable {
    /// How a connection is protected.
    public enum Security: String, Sendable, CaseIterable {
        /// TLS from the first byte on.
        case tls
        /// TLS begun by `STARTTLS` (RFC 3207); a server that does not offer it gets nothing.
        case starttls
        /// None, for a server on this machine.
        case none

        /// The port that servers usually have for it.
        public var usualPort: Int {
            switch self {
            case .tls: 465
            case .starttls: 587
            case .none: 25
            }
        }
    }

    /// The server's name or address.
    public var host: String
    /// The port; the usual one for ``security`` by default.
    public var port: Int
    /// How a connection is protected.
    public var security: Security
    /// The user and the password; nil for none.
    public var login: (user: String, password: String)?
    /// A PEM file of certificates that are trusted instead of the system's.
    public var trustedCertificatesFile: String?
    /// The time that making a connection may take.
    public var connectTimeout: Duration = .seconds(10)
    /// The time that sending one mail may take, connecting included.
    public var timeout: Duration = .seconds(30)

    /// A server without a login.
    public init(host: String, port: Int? = nil, security: Security = .starttls) {
        self.host = host
        self.port = port ?? security.usualPort
        self.security = security
    }
}
