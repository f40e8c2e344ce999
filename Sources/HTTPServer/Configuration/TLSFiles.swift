import NIOHTTP2
import NIOSSL

/// The PEM files of a server's certificate chain and private key.
public struct TLSFiles: Sendable {
    /// The certificate chain, the server's own certificate first.
    public var certificatePath: String
    /// The private key, without a passphrase.
    public var privateKeyPath: String

    /// Names the files; they are read when the server starts.
    public init(certificatePath: String, privateKeyPath: String) {
        self.certificatePath = certificatePath
        self.privateKeyPath = privateKeyPath
    }

    /// Reads the files; TLS 1.2 is the oldest version offered.
    func makeContext() throws(HTTPServerError) -> NIOSSLContext {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try certificates().map { .certificate($0) },
            privateKey: .privateKey(try privateKey()))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = NIOHTTP2SupportedALPNProtocols
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw .unusableTLS(
                "the private key \(privateKeyPath) does not fit the certificate \(certificatePath) (\(error))"
            )
        }
    }

    private func certificates() throws(HTTPServerError) -> [NIOSSLCertificate] {
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificatePath)
            if !chain.isEmpty { return chain }
        } catch {
            throw .unusableTLS("the certificate \(certificatePath) cannot be read as PEM (\(error))")
        }
        throw .unusableTLS("the file \(certificatePath) holds no certificate")
    }

    private func privateKey() throws(HTTPServerError) -> NIOSSLPrivateKey {
        do {
            return try NIOSSLPrivateKey(file: privateKeyPath, format: .pem)
        } catch {
            throw .unusableTLS("the private key \(privateKeyPath) cannot be read as PEM (\(error))")
        }
    }
}
