import AsyncHTTPClient
import Glibc
import NIOCore
import NIOPosix
import NIOSSL

extension OutboundHTTPError {
    /// What the client library's error means for who sent the request.
    init(clientError error: any Error, limit: Int) {
        switch error {
        case let error as OutboundHTTPError: self = error
        case is CancellationError: self = .cancelled
        case is NIOTooManyBytesError: self = .responseTooLong(limit: limit)
        case let error as HTTPClientError: self.init(error)
        case let error as NIOConnectionError: self = .unreachable(Self.reason(error))
        case let error as NIOSSLError: self.init(error)
        case is NIOSSLExtraError: self = .unreachable("the certificate is not for this host")
        case let error as IOError where Self.connectErrors.contains(error.errnoCode):
            self = .unreachable("\(error)")
        case let error as IOError: self = .interrupted("\(error)")
        default: self = .interrupted("\(type(of: error))")
        }
    }

    /// What only the making of a connection fails with.
    private static let connectErrors: Set<Int32> = [
        ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ENETDOWN, EADDRNOTAVAIL, EACCES, EPERM,
    ]

    private init(_ error: HTTPClientError) {
        switch error {
        case .invalidURL, .emptyHost, .emptyScheme: self = .invalidURL
        case .cancelled, .alreadyShutdown: self = .cancelled
        case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout:
            self = .unreachable(error.shortDescription)
        case .deadlineExceeded, .readTimeout, .writeTimeout: self = .timedOut
        default:
            let isHeader = error.shortDescription.hasPrefix("Invalid header")
            self = isHeader ? .invalidHeader : .interrupted(error.shortDescription)
        }
    }

    private init(_ error: NIOSSLError) {
        switch error {
        case .handshakeFailed, .noCertificateToValidate, .unableToValidateCertificate:
            self = .unreachable("the TLS handshake failed: \(error)")
        default: self = .interrupted("\(error)")
        }
    }

    private static func reason(_ error: NIOConnectionError) -> String {
        if error.dnsAError != nil || error.dnsAAAAError != nil { return "the host name is unknown" }
        return error.connectionErrors.first.map { "\($0.error)" } ?? "no address to connect to"
    }
}
