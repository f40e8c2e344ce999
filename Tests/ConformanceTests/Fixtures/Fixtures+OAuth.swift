import ConformanceSupport
import TestSupport

extension Fixtures {
    func startOAuth(_ world: World) async throws -> Call {
        Call(
            path: ["provider": "local"],
            query: [
                ("redirectUri", StandInProviders.redirectURI), ("codeChallenge", SentBrowser.challenge),
                ("clientState", "menu=7"), ("accountType", "singer"),
            ], settled: ["not_found"], opaque: [.parameter("redirectUri"): "redirect_uri"])
    }

    func handleOAuthCallback(_ world: World) async throws -> Call {
        let browser = try await world.browser(to: "local")
        return Call(
            path: ["provider": "local"], query: [("state", browser.state), ("error", "access_denied")],
            headers: browser.cookie, settled: ["invalid_token", "not_found"])
    }

    func handleOAuthForm(_ world: World) async throws -> Call {
        let browser = try await world.browser(to: "apple")
        var call = Call(
            path: ["provider": "apple"], headers: browser.cookie, settled: ["invalid_token", "not_found"])
        call.form = [("state", browser.state), ("error", "user_cancelled_authorize")]
        return call
    }

    func exchangeOAuthCode(_ world: World) async throws -> Call {
        Call(
            headers: [("User-Agent", "Conformance/1")],
            body: .object([
                .init("code", .string(try await world.signInCode())),
                .init("codeVerifier", .string(SentBrowser.verifier)),
            ]), settled: ["invalid_token"])
    }

    func createOAuthNonce(_ world: World) async throws -> Call { Call() }

    func signInWithIdToken(_ world: World) async throws -> Call {
        let token = try await world.appToken(subject: "app-\(world.unique())")
        return Call(
            path: ["provider": "local"], headers: [("User-Agent", "Conformance/1")],
            body: .object([
                .init("idToken", .string(token.idToken)), .init("nonce", .string(token.nonce)),
                .init("authorizationCode", .string("code")),
                .init(
                    "fullName",
                    .object([
                        .init("givenName", .string("Ana")), .init("familyName", .string("Souza")),
                    ])),
                .init("accountType", .string("singer")),
            ]), settled: ["authentication_failed", "email_not_verified", "not_found"])
    }

    func listIdentities(_ world: World) async throws -> Call {
        Call(headers: try await world.account().authorization)
    }

    func continueIdentityLink(_ world: World) async throws -> Call {
        let account = try await world.verifiedAccount()
        let begun = try await world.post(
            "/v1/auth/oauth/local/link", Self.redirectLink, headers: account.authorization)
        let ticket = try LocalProvider.query(begun["authorizationUrl"]?.text ?? "")["ticket"]
        return Call(
            path: ["provider": "local"], query: [("ticket", ticket ?? "")],
            settled: ["invalid_token", "not_found"])
    }

    func linkIdentity(_ world: World) async throws -> Call {
        Call(
            path: ["provider": "local"], headers: try await world.verifiedAccount().authorization,
            body: Self.redirectLink, settled: ["authentication_failed", "invalid_token", "not_found"],
            opaque: [.pointer("/redirectUri"): "redirect_uri"])
    }

    func unlinkIdentity(_ world: World) async throws -> Call {
        let account = try await world.verifiedAccount()
        let token = try await world.appToken(subject: "linked-\(world.unique())")
        _ = try await world.post(
            "/v1/auth/oauth/local/link",
            .object([
                .init("kind", .string("token")), .init("idToken", .string(token.idToken)),
                .init("nonce", .string(token.nonce)),
            ]), headers: account.authorization)
        return Call(
            path: ["provider": "local"], headers: account.authorization, settled: ["not_found"])
    }

    func receiveAppleNotice(_ world: World) async throws -> Call {
        let token = try await StandInProviders.provider().token([
            "aud": "app", "jti": "notice-\(world.unique())",
            "events": #"{"type":"email-disabled","sub":"nobody"}"#,
        ])
        return Call(body: .object([.init("payload", .string(token))]), settled: ["invalid_token"])
    }

    func receiveGoogleNotice(_ world: World) async throws -> Call {
        let event = "https://schemas.openid.net/secevent/risc/event-type/verification"
        let token = try await StandInProviders.provider().token([
            "aud": "app", "jti": "notice-\(world.unique())", "events": [event: ["state": "test"]],
        ])
        var call = Call(settled: ["invalid_token"])
        call.text = ("application/secevent+jwt", token)
        return call
    }

    private static let redirectLink = JSON.object([
        .init("kind", .string("redirect")), .init("redirectUri", .string(StandInProviders.redirectURI)),
        .init("codeChallenge", .string(SentBrowser.challenge)),
    ])
}
