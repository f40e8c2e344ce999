import Platform
import Synchronization
import TestSupport
import Testing

@Suite struct OutboundHTTPTests {
    private var plain: OutboundHTTPConfiguration {
        var configuration = OutboundHTTPConfiguration()
        configuration.allowsPlainHTTP = true
        return configuration
    }

    @Test func carriesMethodHeadersAndBodyBothWays() async throws {
        try await withLocalHTTPServer { request in
            .response(
                status: 418, headers: [("X-Kind", request.method), ("X-Sent", request.header("X-A") ?? "")],
                body: Array(request.target.utf8) + request.body)
        } _: { server in
            try await withOutboundHTTP(plain) { client in
                let response = try await client.send(
                    OutboundRequest(
                        .put, server.origin + "/a%20b?c=d", headers: [("X-A", "b")], body: Array("!".utf8)))
                #expect(response.status == 418)
                #expect(!response.isSuccess)
                #expect(response.header("x-kind") == "PUT")
                #expect(response.header("x-sent") == "b")
                #expect(String(decoding: response.body, as: UTF8.self) == "/a%20b?c=d!")
            }
        }
    }

    @Test func encodesFormsWithoutAmbiguity() async throws {
        try await withLocalHTTPServer { request in
            .response(
                status: 200, headers: [("X-Type", request.header("Content-Type") ?? "")], body: request.body)
        } _: { server in
            try await withOutboundHTTP(plain) { client in
                let response = try await client.send(
                    .form(server.origin, [("a b", "c&d=e+f"), ("é", "%\n")]))
                #expect(response.header("X-Type") == "application/x-www-form-urlencoded")
                #expect(
                    String(decoding: response.body, as: UTF8.self) == "a%20b=c%26d%3De%2Bf&%C3%A9=%25%0A")
            }
        }
    }

    @Test func followsNoRedirect() async throws {
        let paths = Mutex<[String]>([])
        try await withLocalHTTPServer { request in
            paths.withLock { $0.append(request.path) }
            return .response(status: 307, headers: [("Location", "/elsewhere")])
        } _: { server in
            try await withOutboundHTTP(plain) { client in
                let response = try await client.send(OutboundRequest(.get, server.origin + "/first"))
                #expect(response.status == 307)
            }
        }
        #expect(paths.withLock { $0 } == ["/first"])
    }

    @Test func refusesPlainHTTPUnlessAllowed() async throws {
        try await withLocalHTTPServer { _ in
            .json("{}")
        } _: { server in
            let failure = await failure(OutboundHTTPConfiguration(), server.origin)
            #expect(failure == .plainHTTPRefused)
        }
    }

    @Test(arguments: [
        "", "host", "/path", "ftp://host/", "https://", "https:///path", "https://:443/", "https://u:p@host/",
        "https://host/#fragment", "https://host\\@other/", "https://host/a b", "https://hôst/",
        "file:///etc/x",
    ])
    func refusesWhatIsNoURLOfAService(_ url: String) async throws {
        #expect(await failure(plain, url) == .invalidURL)
    }

    @Test func refusesHeadersThatWouldSplitTheRequest() async throws {
        try await withLocalHTTPServer { _ in
            .json("{}")
        } _: { server in
            let failure = await failure(plain, server.origin, headers: [("X-A", "b\r\nX-C: d")])
            #expect(failure == .invalidHeader)
        }
    }

    @Test func saysThatNothingListens() async throws {
        let server = try await LocalHTTPServer.start { _ in .silence }
        await server.stop()
        let failure = await failure(plain, server.origin)
        guard case .unreachable = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(failure?.wasNotSent == true)
    }

    @Test(arguments: [LocalReply.silence, .stalled])
    func endsWhenTheTimeIsUp(_ reply: LocalReply) async throws {
        var configuration = plain
        configuration.totalTimeout = .milliseconds(100)
        try await withLocalHTTPServer { _ in
            reply
        } _: { [configuration] server in
            let failure = await failure(configuration, server.origin)
            #expect(failure == .timedOut)
            #expect(failure?.wasNotSent == false)
        }
    }

    @Test func saysThatTheConnectionBroke() async throws {
        try await withLocalHTTPServer { _ in
            .close
        } _: { server in
            let failure = await failure(plain, server.origin)
            guard case .interrupted = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
        }
    }

    @Test(arguments: [LocalReply.response(status: 200, body: Array(repeating: 0x20, count: 1_001)), .endless])
    func refusesLongResponses(_ reply: LocalReply) async throws {
        var configuration = plain
        configuration.maximumResponseLength = 1_000
        try await withLocalHTTPServer { _ in
            reply
        } _: { [configuration] server in
            #expect(await failure(configuration, server.origin) == .responseTooLong(limit: 1_000))
        }
    }

    @Test func takesAResponseOfExactlyTheLimit() async throws {
        let body = Array(repeating: UInt8(0x20), count: 1_000)
        try await withLocalHTTPServer { _ in
            .response(status: 200, body: body)
        } _: { server in
            try await withOutboundHTTP(plain) { client in
                var request = OutboundRequest(.get, server.origin)
                request.maximumResponseLength = 1_000
                let response = try await client.send(request)
                #expect(response.body == body)
            }
        }
    }

    @Test func trustsOnlyKnownCertificatesForTheHost() async throws {
        let certificate = try LocalCertificate()
        let foreign = try LocalCertificate(name: "DNS:else.example")
        try await withLocalHTTPServer(certificate: certificate) { _ in
            .json("{}")
        } _: { server in
            guard case .unreachable = await failure(OutboundHTTPConfiguration(), server.origin) else {
                Issue.record("an unknown certificate was trusted")
                return
            }
            var trusting = OutboundHTTPConfiguration()
            trusting.trustedCertificatesFile = certificate.path
            #expect(await failure(trusting, server.origin) == nil)
        }
        try await withLocalHTTPServer(certificate: foreign) { _ in
            .json("{}")
        } _: { server in
            var trusting = OutboundHTTPConfiguration()
            trusting.trustedCertificatesFile = foreign.path
            guard case .unreachable = await failure(trusting, server.origin) else {
                Issue.record("a certificate for another host was trusted")
                return
            }
        }
    }

    @Test func shuttingDownEndsWhatIsUnderWay() async throws {
        let (arrivals, arrive) = AsyncStream.makeStream(of: Void.self)
        try await withLocalHTTPServer { _ in
            arrive.finish()
            return .silence
        } _: { server in
            let client = OutboundHTTP(configuration: plain)
            let request = Task { try await client.send(OutboundRequest(.get, server.origin)) }
            for await _ in arrivals {}
            await client.shutDown()
            await #expect(throws: OutboundHTTPError.cancelled) { try await request.value }
            await #expect(throws: OutboundHTTPError.cancelled) {
                try await client.send(OutboundRequest(.get, server.origin))
            }
        }
    }

    @Test func cancellingTheTaskEndsTheRequest() async throws {
        let (arrivals, arrive) = AsyncStream.makeStream(of: Void.self)
        try await withLocalHTTPServer { _ in
            arrive.finish()
            return .silence
        } _: { server in
            try await withOutboundHTTP(plain) { client in
                let request = Task { try await client.send(OutboundRequest(.get, server.origin)) }
                for await _ in arrivals {}
                request.cancel()
                await #expect(throws: OutboundHTTPError.cancelled) { try await request.value }
            }
        }
    }

    private func failure(
        _ configuration: OutboundHTTPConfiguration, _ url: String,
        headers: [(name: String, value: String)] = []
    ) async -> OutboundHTTPError? {
        let client = OutboundHTTP(configuration: configuration)
        var failure: OutboundHTTPError?
        do throws(OutboundHTTPError) {
            _ = try await client.send(OutboundRequest(.get, url, headers: headers))
        } catch {
            failure = error
        }
        await client.shutDown()
        return failure
    }
}
