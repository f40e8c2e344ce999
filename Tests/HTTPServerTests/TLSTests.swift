import Foundation
import HTTPServer
import Testing

@Suite struct TLSTests {
    @Test(arguments: [("--http1.1", "1.1"), ("--http2", "2")])
    func clientChoosesTheProtocolByALPN(_ option: String, _ version: String) async throws {
        let files = try TemporaryCertificate()
        try await withServer {
            $0.tls = files.tls
        } _: { server throws in
            let url = "https://127.0.0.1:\(server.port)/hello"
            let output = try run("curl", "-sk", option, "-w", " %{http_version} %{response_code}", url)
            #expect(output == "hello \(version) 200")
        }
    }

    @Test func versionsBefore12AreRefused() async throws {
        let files = try TemporaryCertificate()
        try await withServer {
            $0.tls = files.tls
        } _: { server throws in
            let url = "https://127.0.0.1:\(server.port)/hello"
            #expect(try run("curl", "-sk", "--tls-max", "1.1", url) == "")
        }
    }

    @Test func silentHandshakeIsClosed() async throws {
        let files = try TemporaryCertificate()
        try await withServer {
            $0.tls = files.tls
            $0.timeouts.header = .milliseconds(50)
        } _: { server throws in
            #expect(try server.connect().isClosedByServer())
            #expect(await server.metrics().contains(#"singr_http_refused_total{reason="tls_handshake"} 1"#))
        }
    }

    @Test func missingCertificateIsAClearError() async throws {
        var configuration = HTTPServerConfiguration(port: 0)
        configuration.tls = TLSFiles(certificatePath: "/nowhere/c.pem", privateKeyPath: "/nowhere/k.pem")
        let service = HTTPService(
            service: SmallContract(), configuration: configuration, logger: silentLogger())
        let error = await #expect(throws: HTTPServerError.self) { try await service.start() }
        #expect(error?.description.hasPrefix("TLS: the certificate /nowhere/c.pem cannot be read") == true)
    }

    @Test func keyOfAnotherCertificateIsAClearError() async throws {
        let first = try TemporaryCertificate()
        let second = try TemporaryCertificate()
        var configuration = HTTPServerConfiguration(port: 0)
        configuration.tls = TLSFiles(
            certificatePath: first.tls.certificatePath, privateKeyPath: second.tls.privateKeyPath)
        let service = HTTPService(
            service: SmallContract(), configuration: configuration, logger: silentLogger())
        let error = await #expect(throws: HTTPServerError.self) { try await service.start() }
        #expect(error?.description.contains("does not fit the certificate") == true)
    }
}

/// A self-signed certificate, made for one test.
final class TemporaryCertificate: Sendable {
    let tls: TLSFiles
    private let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let certificate = directory.appending(path: "certificate.pem").path
        let key = directory.appending(path: "key.pem").path
        tls = TLSFiles(certificatePath: certificate, privateKeyPath: key)
        _ = try run(
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
            "-days", "1",
            "-subj", "/CN=localhost", "-keyout", key, "-out", certificate)
    }

    deinit {
        try? FileManager.default.removeItem(at: directory)
    }
}

/// Runs a program and gives what it printed.
private func run(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
}
