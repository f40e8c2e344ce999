import COpenSSL
import Glibc

/// What connections under TLS have in common: which certificates are believed.
// @unchecked: OpenSSL counts references of a context atomically, and it is not changed once it is made.
final class RedisTLSContext: @unchecked Sendable {
    private let context: OpaquePointer

    /// Believes the authorities of a PEM file, or those of the system where there is none; TLS 1.2 at the least.
    init(certificateAuthorityFile: String?) throws(RedisConnectFailure) {
        guard let context = SSL_CTX_new(TLS_client_method()) else {
            throw RedisConnectFailure(reason: RedisTLSSession.lastError())
        }
        self.context = context
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
        let isLoaded =
            if let file = certificateAuthorityFile {
                SSL_CTX_load_verify_file(context, file)
            } else {
                SSL_CTX_set_default_verify_paths(context)
            }
        guard tls_require_version_1_2(context) == 1, isLoaded == 1 else {
            throw RedisConnectFailure(
                reason: "no authorities of certificates: " + RedisTLSSession.lastError())
        }
    }

    deinit { SSL_CTX_free(context) }

    /// Shakes hands on a socket that blocks and checks that the certificate is the host's.
    func handshake(on socket: RedisSocket, host: String) throws(RedisConnectFailure) -> RedisTLSSession {
        guard let session = SSL_new(context) else {
            throw RedisConnectFailure(reason: RedisTLSSession.lastError())
        }
        let tls = RedisTLSSession(takingOwnershipOf: session)
        guard tls.expect(host: host), SSL_set_fd(session, socket.descriptor) == 1 else {
            throw RedisConnectFailure(reason: RedisTLSSession.lastError())
        }
        guard SSL_connect(session) == 1 else { throw tls.handshakeFailure() }
        return tls
    }
}

/// The encryption of one connection.
final class RedisTLSSession {
    private let session: OpaquePointer

    init(takingOwnershipOf session: OpaquePointer) {
        self.session = session
        tls_accept_moving_buffers(session)
    }

    deinit { SSL_free(session) }

    /// Has the handshake check that the certificate names the host, which may be an address.
    fileprivate func expect(host: String) -> Bool {
        var address = in6_addr()
        let isAddress = inet_pton(AF_INET, host, &address) == 1 || inet_pton(AF_INET6, host, &address) == 1
        if isAddress { return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(session), host) == 1 }
        return tls_set_server_name(session, host) == 1 && SSL_set1_host(session, host) == 1
    }

    fileprivate func handshakeFailure() -> RedisConnectFailure {
        let verdict = SSL_get_verify_result(session)
        if verdict != Int(X509_V_OK), let text = X509_verify_cert_error_string(verdict) {
            return RedisConnectFailure(reason: "the server's certificate: \(String(cString: text))")
        }
        return RedisConnectFailure(reason: "TLS: " + Self.lastError())
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> RedisSocket.Transfer {
        ERR_clear_error()
        return transfer(SSL_read(session, buffer.baseAddress, Int32(clamping: buffer.count)))
    }

    func write(_ bytes: UnsafeRawBufferPointer) -> RedisSocket.Transfer {
        ERR_clear_error()
        return transfer(SSL_write(session, bytes.baseAddress, Int32(clamping: bytes.count)))
    }

    private func transfer(_ count: Int32) -> RedisSocket.Transfer {
        guard count <= 0 else { return .bytes(Int(count)) }
        switch SSL_get_error(session, count) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .notReady
        case SSL_ERROR_ZERO_RETURN: return .closed("the server closed the connection")
        default: return .closed("TLS: " + Self.lastError())
        }
    }

    /// What OpenSSL says last on this thread.
    static func lastError() -> String {
        let code = ERR_get_error()
        guard code != 0, let text = ERR_reason_error_string(code) else {
            return "the connection was broken off"
        }
        return String(cString: text)
    }
}
