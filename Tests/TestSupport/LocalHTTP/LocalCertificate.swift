import Foundation
import NIOSSL

/// A self-signed certificate for one host name or address, made for one test and removed with it.
public final class LocalCertificate: Sendable {
    /// The PEM file of the certificate, which whoever trusts it names.
    public let path: String
    private let keyPath: String
    private let directory: URL

    /// OpenSSL's command line could not make it.
    public struct Failure: Error {}

    /// Makes a certificate; `name` is a subject alternative name such as `IP:127.0.0.1` or `DNS:else.example`.
    public init(name: String = "IP:127.0.0.1") throws {
        directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        path = directory.appending(path: "certificate.pem").path
        keyPath = directory.appending(path: "key.pem").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-days", "1", "-subj", "/CN=test", "-addext", "subjectAltName=\(name)", "-keyout", keyPath,
            "-out", path,
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure() }
    }

    deinit {
        try? FileManager.default.removeItem(at: directory)
    }

    func serverConfiguration() throws -> TLSConfiguration {
        let chain = try NIOSSLCertificate.fromPEMFile(path).map { NIOSSLCertificateSource.certificate($0) }
        return .makeServerConfiguration(
            certificateChain: chain,
            privateKey: .privateKey(try NIOSSLPrivateKey(file: keyPath, format: .pem)))
    }
}
