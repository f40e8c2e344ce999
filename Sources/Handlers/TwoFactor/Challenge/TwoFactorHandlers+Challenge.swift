import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension TwoFactorHandlers {
    /// Finishes a sign-in by a code of a second factor.
    ///
    /// An attempt is counted before its code is looked at, in a statement of its own: a refusal takes nothing back.
    public func verifyTwoFactorChallenge(
        _ input: VerifyTwoFactorChallenge.Input
    ) async throws -> VerifyTwoFactorChallenge.Output {
        let answer = input.body
        if answer.method == .sms { try requireTextMessages() }
        let client = Client(input.context, userAgent: input.headers.userAgent)
        let (challenge, person) = try await pendingSignIn(answer.twoFactorToken, client)
        try await services.takeAttempt(person.email, client)
        let attempt = try await services.database.first(
            PendingSignInStatements.takeAttempt, [.bytes(challenge), .text(client.network)])
        guard let attempt else { throw Problem.uselessChallenge }
        guard let shown = try await shownFactor(answer, person, attempt) else {
            try await services.record(
                AuthEvent(.secondFactor, failure: answer.method.rawValue, user: person.id), client)
            throw Problem.wrongSecondFactor
        }
        return .ok(try await finish(challenge, person.id, shown, client))
    }

    /// The digest of a challenge that takes attempts, and whose sign-in it is.
    ///
    /// - Throws: 400 where it takes none, 403 where the account was suspended or is leaving meanwhile.
    func pendingSignIn(_ text: String, _ client: Client) async throws -> (digest: [UInt8], person: Person) {
        guard let token = OpaqueToken(text),
            let person = try await services.database.first(
                PendingSignInStatements.person, [.bytes(token.digest)])
        else {
            try await services.record(AuthEvent(.secondFactor, failure: "challenge"), client)
            throw Problem.uselessChallenge
        }
        if let refusal = person.status.refusal {
            try await services.record(
                AuthEvent(.secondFactor, failure: person.status.rawValue, user: person.id), client)
            throw refusal
        }
        return (token.digest, person)
    }

    /// The method that an answer shows; nil where its code is wrong.
    private func shownFactor(
        _ answer: ChallengeAnswer, _ person: Person, _ attempt: ChallengeAttempt
    ) async throws -> ShownFactor? {
        switch answer.method {
        case .totp:
            return try await services.acceptTOTP(answer.token, of: person.id)
                ? ShownFactor(method: .oneTimePassword) : nil
        case .sms:
            guard person.smsNumber != nil, let digest = attempt.codeDigest,
                let code = NumericCode(answer.token),
                services.digests.codes.matches(
                    code, digest: digest, user: person.id, purpose: Self.challengeCodePurpose)
            else { return nil }
            return ShownFactor(method: .sms)
        case .backup:
            return try await services.matchRecoveryCode(answer.token, of: person.id).map {
                ShownFactor(method: .recoveryCode, recoveryCode: $0)
            }
        }
    }

    /// Uses up the challenge, and a recovery code, and begins the session.
    private func finish(
        _ challenge: [UInt8], _ user: UUID, _ shown: ShownFactor, _ client: Client
    ) async throws -> SessionTokens {
        let (tokens, ended) = try await services.change(by: user) { transaction in
            let person = try await services.lockedPerson(user, in: transaction)
            if let refusal = person.status.refusal { throw refusal }
            let methods = try await transaction.first(
                PendingSignInStatements.use, [.bytes(challenge), .uuid(user)])
            guard let methods, person.hasSecondFactor else { throw Problem.uselessChallenge }
            var ended: [UUID] = []
            if let code = shown.recoveryCode {
                guard try await services.useRecoveryCode(code, of: person, client, in: transaction) else {
                    throw Problem.wrongSecondFactor
                }
                ended = try await services.endSessions(of: user, reason: "recovery_code", in: transaction)
            }
            try await services.clearAttempts(person.email, client, in: transaction)
            try await services.record(AuthEvent(.secondFactor, user: user), client, in: transaction)
            let first = AuthenticationMethods(rawValue: UInt8(truncatingIfNeeded: methods))
            let tokens = try await services.beginSession(
                of: person, methods: first.union(shown.method), client, in: transaction)
            return (tokens, ended)
        }
        services.registry.end(ended)
        return tokens
    }

    /// Binds a code's digest to signing in.
    static var challengeCodePurpose: String { "sign_in" }
}

/// A second factor that somebody has just shown.
private struct ShownFactor: Sendable {
    var method: AuthenticationMethods
    /// What must be used up, where it was a recovery code.
    var recoveryCode: MatchedRecoveryCode?
}

extension Problem {
    /// 400: one text for whatever keeps a challenge from taking attempts.
    static var uselessChallenge: Problem {
        .invalidToken("The sign-in is over or had too many wrong codes. Sign in again.")
    }

    /// 401: one text for whatever is wrong with a code.
    static var wrongSecondFactor: Problem {
        .authenticationFailed("The code is wrong, was used or has expired.", challenge: "Bearer")
    }
}
