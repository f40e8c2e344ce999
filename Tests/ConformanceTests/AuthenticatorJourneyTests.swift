import ConformanceSupport
import Foundation
import TestSupport
import Testing

extension Conformance {
    /// A second factor from its setup to a sign-in, with codes of pyotp.
    @Suite(.enabled(if: ServerUnderTest.isStarted)) struct AuthenticatorJourneyTests {
        @Test("pyotp sets an app up, signs in with it, and cannot use a code twice")
        func journey() async throws {
            let world = try #require(World.current)
            let account = try await world.account()
            let setup = try await world.post(
                "/v1/auth/two-factor/totp/enable",
                .object([.init("password", .string(TestAccount.password))]), headers: account.authorization)
            let uri = try #require(setup["otpauthUri"]?.text)
            let confirmed = try await world.post(
                "/v1/auth/two-factor/totp/verify",
                .object([.init("token", .string(try code(of: uri, later: 0)))]),
                headers: account.authorization)
            #expect(confirmed["backupCodes"]?.items?.count == 10)

            let next = try code(of: uri, later: 30)
            let tokens = try await verify(next, try await signIn(account, world), world)
            let access = try #require(try JSONParser.parse(tokens.body)["accessToken"]?.text)
            let me = try await world.get(
                "/v1/auth/me", headers: [("Authorization", "Bearer \(access)")])
            #expect(me["twoFactorEnabled"] == .bool(true))
            #expect(try await verify(next, try await signIn(account, world), world).status == 401)
        }

        private func code(of uri: String, later seconds: Int) throws -> String {
            let time = Int(Date().timeIntervalSince1970) + seconds
            let answer = try Peer.ask("totp_uri", ["uri": uri, "time": time]) as? [String: String]
            return try #require(answer?["code"])
        }

        private func signIn(_ account: TestAccount, _ world: World) async throws -> String {
            let answer = try await world.post(
                "/v1/auth/signin",
                .object([
                    .init("email", .string(account.email)),
                    .init("password", .string(TestAccount.password)),
                ]))
            #expect(answer["kind"]?.text == "two_factor")
            return try #require(answer["twoFactorToken"]?.text)
        }

        private func verify(_ code: String, _ token: String, _ world: World) async throws -> HTTPReply {
            let body = JSON.object([
                .init("twoFactorToken", .string(token)), .init("method", .string("totp")),
                .init("token", .string(code)),
            ])
            return try await world.client.send(
                HTTPCall(
                    "POST", "/v1/auth/two-factor/challenge/verify",
                    headers: [("Content-Type", "application/json")], body: Array(body.serialized.utf8)))
        }
    }
}
