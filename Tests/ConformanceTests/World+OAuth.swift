import ConformanceSupport
import Postgres
import TestSupport

/// A browser that a server sent to a provider.
struct SentBrowser: Sendable {
    static let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    /// The SHA-256 of the verifier (RFC 7636, appendix B).
    static let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"

    /// Where it went.
    let url: String
    let state: String
    /// The field by which it sends the cookie back.
    let cookie: [(name: String, value: String)]
}

extension World {
    /// Sends a browser to a provider.
    func browser(to provider: String) async throws -> SentBrowser {
        let query = "redirectUri=https%3A%2F%2Fapp.example%2Fin&codeChallenge=\(SentBrowser.challenge)"
        let reply = try await client.send(
            HTTPCall("GET", "/v1/auth/oauth/\(provider)/authorize?\(query)"))
        guard reply.status == 303, let url = reply.first("location"), let cookie = reply.first("set-cookie")
        else { throw WorldError(description: "authorize: \(reply.status) \(reply.bodyText)") }
        return SentBrowser(
            url: url, state: try LocalProvider.query(url)["state"] ?? "",
            cookie: [("Cookie", String(cookie.prefix { $0 != ";" }))])
    }

    /// The code of ours with which somebody comes back who was never here.
    func signInCode() async throws -> String {
        let browser = try await browser(to: "local")
        let person = "new-\(unique())"
        let code = try await StandInProviders.provider().code(
            for: browser.url,
            ["sub": person, "email": "\(person)@provider.example", "email_verified": true])
        let reply = try await client.send(
            HTTPCall(
                "GET", "/v1/auth/oauth/local/callback?state=\(browser.state)&code=\(code)",
                headers: browser.cookie))
        guard let location = reply.first("location"), let own = try LocalProvider.query(location)["code"]
        else { throw WorldError(description: "callback: \(reply.status) \(reply.bodyText)") }
        return own
    }

    /// An ID token that an app got for a nonce of the server's.
    func appToken(subject: String) async throws -> (idToken: String, nonce: String) {
        let nonce = try await post("/v1/auth/oauth/nonce", nil)["nonce"]?.text ?? ""
        let token = try await StandInProviders.provider().token([
            "aud": "app", "nonce": nonce, "sub": subject, "email": "\(subject)@provider.example",
            "email_verified": true,
        ])
        return (token, nonce)
    }

    /// An account whose address is verified.
    func verifiedAccount() async throws -> TestAccount {
        let account = try await account()
        _ = try await withDatabase { database in
            try await database.execute(VerifiedAccountStatement.verify, [.text(account.email)])
        }
        return account
    }
}

enum VerifiedAccountStatement {
    static let verify = Statement<NoRow>(
        "verify address", "UPDATE users SET email_verified_at = now() WHERE email = $1")
}
