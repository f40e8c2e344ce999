import ConformanceSupport
import Testing

extension Conformance {
    /// What the server does for every request, whatever the operation.
    @Suite struct FrameworkTests {
        private func reply(_ call: HTTPCall) async throws -> (reply: HTTPReply, complaints: [String]) {
            let world = try #require(World.current)
            let reply = try await world.client.send(call)
            let checker = ReplyChecker(contract: world.contract)
            return (reply, checker.complaints(about: reply, to: nil, method: call.method))
        }

        @Test(
            "a path that no operation has is 404",
            arguments: [
                "/", "/v1", "/v1/public", "/v1/public/venues/", "/v1/public/venues//songs", "/healthz/x",
                "/v1/public/venues/a/b", "/V1/public/venues", "/v1/public/venues/a/songdb/", "/%", "/%00",
                "/" + "a/".times(40),
            ])
        func unknownPath(_ path: String) async throws {
            let (reply, complaints) = try await reply(HTTPCall("GET", path))
            #expect(reply.status == 404)
            #expect(complaints.isEmpty, "\(complaints)")
            #expect(reply.bodyText.contains("/not_found\""))
        }

        @Test("a percent-encoded path is the path it stands for")
        func encodedPath() async throws {
            #expect(try await reply(HTTPCall("GET", "/%68ealthz")).reply.status == 200)
        }

        @Test("a method that HTTP does not know is refused with a problem")
        func unknownMethod() async throws {
            let (reply, _) = try await reply(HTTPCall("BREW", "/healthz"))
            #expect(reply.status == 400)
            #expect(reply.mediaType == "application/problem+json")
            #expect(reply.bodyText.contains("does not begin with a method that HTTP registers"))
        }

        @Test("a usable request id is given back, an unusable one is replaced")
        func requestId() async throws {
            let kept = try await reply(HTTPCall("GET", "/healthz", headers: [("X-Request-Id", "abc-123")]))
                .reply
            #expect(kept.first("x-request-id") == "abc-123")
            let replaced = try await reply(HTTPCall("GET", "/healthz", headers: [("X-Request-Id", "a b")]))
                .reply
            #expect(replaced.first("x-request-id") != "a b")
        }

        @Test("a venue that takes no requests refuses them with 403")
        func closedVenue() async throws {
            let world = try #require(World.current)
            var call = try await Fixtures().createGuestRequest(world)
            call.path["venueUrlName"] = try await world.venue(accepting: false)
            let operation = Conformance.CreateGuestRequestConformance.operation
            let refused = ConformanceCase("closed", [], .refused(403, "venue_not_accepting"))
            #expect(try await world.runner.complaints(of: refused, operation: operation, call: call).isEmpty)
        }

        @Test("the same song of the same device at the same venue is 409 the second time")
        func duplicate() async throws {
            let world = try #require(World.current)
            let operation = Conformance.CreateGuestRequestConformance.operation
            var call = try await Fixtures().createGuestRequest(world)
            let path = operation.path.replacing("{venueUrlName}", with: call.path["venueUrlName"] ?? "")
            let first = try await world.client.send(
                HTTPCall(
                    "POST", path, headers: [("Content-Type", "application/json")],
                    body: Array((call.body?.serialized ?? "").utf8)))
            #expect(first.status == 201)
            call.headers = [("X-Device-Token", try #require(first.first("x-device-token")))]
            let refused = ConformanceCase("again", [], .refused(409, "conflict"))
            let complaints = try await world.runner.complaints(of: refused, operation: operation, call: call)
            #expect(complaints.isEmpty, "\(complaints)")
        }
    }
}
