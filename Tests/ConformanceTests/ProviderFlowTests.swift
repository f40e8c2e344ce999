import ConformanceSupport
import Foundation
import TestSupport
import Testing

extension Conformance {
    /// Signing in with a provider of other people's making, all of it over HTTP.
    @Suite(.enabled(if: ServerUnderTest.isStarted)) struct ProviderFlowTests {
        @Test("signs somebody in with a provider that shares no code with ours", arguments: [[], ["pkce"]])
        func wholeFlow(_ arguments: [String]) async throws {
            let world = try #require(World.current)
            let peer = try PeerProvider(arguments)
            let settings = ["OIDC_PROVIDERS": "peer issuer=\(peer.origin) clients=web secret=s3cret"]
            try await StartedServer.with(settings) { server, database in
                let own = World(
                    client: server.client, contract: world.contract, coverage: world.coverage,
                    database: database.url)
                let browser = try await own.browser(to: "peer")
                let answer = try await Self.agree(at: browser.url, as: "ana")
                let callback = try #require(URL(string: answer))
                #expect(callback.path == "/v1/auth/oauth/peer/callback")
                let reply = try await own.client.send(
                    HTTPCall("GET", "\(callback.path)?\(callback.query ?? "")", headers: browser.cookie))
                let location = try #require(reply.first("location"))
                let code = try #require(try LocalProvider.query(location)["code"], "\(location)")
                let tokens = try await own.post(
                    "/v1/auth/oauth/exchange",
                    .object([
                        .init("code", .string(code)), .init("codeVerifier", .string(SentBrowser.verifier)),
                    ]))
                #expect(tokens["user"]?["email"]?.text == "ana@peer.example")
                let authorization = [
                    (name: "Authorization", value: "Bearer \(tokens["accessToken"]?.text ?? "")")
                ]
                let me = try await own.get("/v1/auth/me", headers: authorization)
                #expect(me["isEmailVerified"] == .bool(true))
                let identities = try await own.get("/v1/auth/identities", headers: authorization)
                #expect(identities["identities"]?.items?.first?["provider"]?.text == "peer")
            }
        }

        /// Plays the person: tells the provider who they are, and agrees; gives where the provider sends the browser.
        private static func agree(at url: String, as person: String) async throws -> String {
            let page = try #require(URLComponents(string: url))
            let client = HTTPClient(host: "127.0.0.1", port: UInt16(page.port ?? 0))
            let claims = #"{"email":"ana@peer.example","email_verified":true,"name":"Ana"}"#
            let stored = try await client.send(
                HTTPCall(
                    "PUT", "/users/\(person)", headers: [("Content-Type", "application/json")],
                    body: Array(claims.utf8)))
            #expect(stored.status == 204)
            let agreed = try await client.send(
                HTTPCall(
                    "POST", "\(page.percentEncodedPath)?\(page.percentEncodedQuery ?? "")",
                    headers: [("Content-Type", "application/x-www-form-urlencoded")],
                    body: Array("sub=\(person)".utf8)))
            return try #require(agreed.first("location"))
        }
    }
}
