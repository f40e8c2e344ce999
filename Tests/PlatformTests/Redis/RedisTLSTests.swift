import Foundation
import Platform
import TestSupport
import Testing

@Suite("Redis over TLS", .timeLimit(.minutes(2)))
struct RedisTLSTests {
    /// A certificate for `localhost` and 127.0.0.1 that is its own authority, made for one test.
    private final class Certificate {
        private let folder: URL
        var authority: String { folder.appending(path: "certificate.pem").path }
        private var key: String { folder.appending(path: "key.pem").path }

        init() throws {
            folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [
                "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                "-days", "1", "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", authority,
            ]
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        var options: [String] {
            [
                "--tls-port", "PORT", "--tls-cert-file", authority, "--tls-key-file", key,
                "--tls-ca-cert-file", authority, "--tls-auth-clients", "no",
            ]
        }
    }

    @Test("replies under its name and its address, large replies too", arguments: ["localhost", "127.0.0.1"])
    func encrypted(host: String) async throws {
        let certificate = try Certificate()
        try await RedisServer.with(certificate.options) { server in
            try await RedisProbe.withClient(
                "rediss://\(host):\(server.port)",
                configure: { $0.certificateAuthorityFile = certificate.authority }
            ) { client throws in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for size in [0, 1, 16_383, 16_384, 16_385, 200_000] {
                        group.addTask {
                            let text = String(repeating: "x", count: size)
                            let reply = try await client.send(RedisCommand("ECHO", [text]))
                            #expect(reply == .bytes(Array(text.utf8)))
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test("is refused when nobody believed vouches for it, or it is another host's")
    func unverified() async throws {
        let certificate = try Certificate()
        try await RedisServer.with(certificate.options) { server in
            let byName = "rediss://localhost:\(server.port)"
            try await RedisProbe.withClient(byName) { client throws in
                let error = await #expect(throws: RedisUnavailable.self) { try await client.ping() }
                #expect(error.map { "\($0)".contains("certificate") } == true)
            }
            try await RedisProbe.withClient(
                "rediss://127.0.0.2:\(server.port)",
                configure: { $0.certificateAuthorityFile = certificate.authority }
            ) { client throws in
                await #expect(throws: RedisUnavailable.self) { try await client.ping() }
            }
        }
    }

    @Test("is not spoken with a server that does not speak it")
    func plainServer() async throws {
        try await RedisServer.with { server in
            let url = server.url.replacing("redis://", with: "rediss://")
            try await RedisProbe.withClient(url, timeout: .seconds(2)) { client throws in
                await #expect(throws: RedisUnavailable.self) { try await client.ping() }
            }
        }
    }
}
