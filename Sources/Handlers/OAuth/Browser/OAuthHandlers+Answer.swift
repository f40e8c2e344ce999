public import Generated
import Platform
import Postgres
import SpecRuntime

extension OAuthHandlers {
    /// Takes a provider's answer from the address that it sent the browser to.
    public func handleOAuthCallback(
        _ input: HandleOAuthCallback.Input
    ) async throws -> HandleOAuthCallback.Output {
        let query = input.query
        let location = try await take(
            ProviderAnswer(
                state: query.state, code: query.code, issuer: query.iss, error: query.error, user: nil),
            of: input.path.provider, cookie: input.cookies.hostSingrOauth, Client(input.context))
        return .seeOther(headers: .init(location: location))
    }

    /// Takes a provider's answer from the form that it had the browser post.
    public func handleOAuthForm(_ input: HandleOAuthForm.Input) async throws -> HandleOAuthForm.Output {
        let form = input.form
        let location = try await take(
            ProviderAnswer(
                state: form.state, code: form.code, issuer: form.iss, error: form.error, user: form.user),
            of: input.path.provider, cookie: input.cookies.hostSingrOauth, Client(input.context))
        return .seeOther(headers: .init(location: location))
    }

    /// Where the browser goes with an answer: back to where it began, with a code of ours or an error.
    ///
    /// - Throws: 400 for an answer that this browser does not wait for; it goes nowhere, since nothing says where.
    private func take(
        _ answer: ProviderAnswer, of name: String, cookie: String?, _ client: Client
    ) async throws -> String {
        let provider = try provider(name)
        let (state, browser) = (OpaqueToken(answer.state), cookie.flatMap { OpaqueToken($0) })
        let transaction = try await services.database.first(
            OAuthTransactionStatements.take,
            [.bytes(state?.digest ?? []), .bytes(browser?.digest ?? []), .text(name)])
        guard let transaction else {
            try await services.record(AuthEvent(.federatedSignIn, failure: "state"), client)
            throw Problem.unexpectedAnswer
        }
        do {
            let person = try await person(answer, transaction, provider)
            return transaction.location([("code", try await issueCode(for: person, transaction))])
        } catch let refusal as AnswerRefusal {
            try await services.record(
                AuthEvent(.federatedSignIn, failure: refusal.reason, user: transaction.user), client)
            return transaction.location([("error", refusal.error)])
        }
    }

    /// Who the provider says came back.
    private func person(
        _ answer: ProviderAnswer, _ transaction: OAuthTransaction, _ client: IdentityProviderClient
    ) async throws -> FederatedPerson {
        guard answer.error == nil else { throw AnswerRefusal(providerError: answer.error) }
        let secrets = try secretsCipher.open(transaction.sealedSecrets, owner: transaction.id).plaintext
        let text = String(decoding: secrets, as: UTF8.self)
        let nonce = String(text.prefix(OpaqueToken.textLength))
        let verifier = String(text.dropFirst(OpaqueToken.textLength))
        do throws(IdentityProviderError) {
            guard let code = answer.code, try await client.accepts(answerIssuer: answer.issuer) else {
                throw .badAnswer("no code, or the answer of another issuer")
            }
            let tokens = try await client.exchange(
                code: code, verifier: verifier, redirectURI: settings.callback(client.provider.name))
            let claims = try await client.verify(
                idToken: tokens.idToken, nonce: .exactly(nonce), audience: .web)
            return FederatedPerson(
                claims, of: client.provider, name: answer.user.flatMap { AppleUser.name(inField: $0) },
                refreshToken: tokens.refreshToken)
        } catch {
            throw AnswerRefusal(error)
        }
    }

    /// Keeps who came back for their client, and gives the code to fetch it with.
    private func issueCode(
        for person: FederatedPerson, _ transaction: OAuthTransaction
    ) async throws -> String {
        let (code, id) = (OpaqueToken(), services.identifiers.next())
        let sealed = try person.refreshToken.map {
            try refreshTokenCipher.seal(Array($0.utf8), owner: id)
        }
        try await services.database.execute(
            OAuthCodeStatements.issue,
            [
                .bytes(code.digest), .uuid(id), .text(transaction.codeChallenge), .text(person.provider),
                .text(person.subject), .text(person.email), .bool(person.isEmailAuthoritative),
                .text(person.name), .text(person.clientID), sealed.map { .bytes($0) } ?? .null,
                .text(transaction.accountType), .uuid(transaction.user), .int32(OAuthRules.codeSeconds),
            ])
        return code.text
    }
}

/// What a provider sent back with the browser; nothing of it is believed yet.
struct ProviderAnswer: Sendable {
    let state: String
    let code: String?
    let issuer: String?
    let error: String?
    /// Apple's form field with the name.
    let user: String?
}

/// Why an answer leads to no code.
struct AnswerRefusal: Error {
    /// What the client is told.
    let error: String
    /// What events tell.
    let reason: String

    /// `access_denied` (RFC 6749 §4.1.2.1), and Apple's name for it.
    init(providerError: String?) {
        let isDenied = providerError == "access_denied" || providerError == "user_cancelled_authorize"
        error = isDenied ? "access_denied" : "provider_error"
        reason = isDenied ? "denied" : "provider"
    }

    init(_ cause: IdentityProviderError) {
        error = "provider_error"
        reason =
            switch cause {
            case .unavailable: "provider_unavailable"
            case .badAnswer: "provider_answer"
            case .refused: "provider_refused"
            case .token(let refusal): "token_\(refusal.rawValue)"
            case .cannotSign: "client_secret"
            }
    }
}

extension OAuthTransaction {
    /// Where the browser goes back to.
    func location(_ fields: [(name: String, value: String)]) -> String {
        let state = clientState.map { [(name: "state", value: $0)] } ?? []
        return RedirectAddress.adding(fields + state, to: redirectURI)
    }
}
