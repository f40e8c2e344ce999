import Generated
import Platform
import Postgres
import SpecRuntime

extension AccessServices {
    /// How long a sign-in waits for its second factor, in seconds.
    static var challengeSeconds: Int32 { 300 }

    /// Makes the challenge for a sign-in that waits for its second factor.
    ///
    /// - Throws: 403 where the installation has switched off the only factor and no recovery code is left.
    func challenge(
        _ person: Person, methods: AuthenticationMethods, _ client: Client, in transaction: Transaction
    ) async throws -> TwoFactorChallenge {
        var factors: [TwoFactorMethod] = person.hasTOTP ? [.totp] : []
        if person.smsNumber != nil, features.sms { factors.append(.sms) }
        if person.recoveryCodes > 0 { factors.append(.backup) }
        guard !factors.isEmpty else {
            throw Problem.accountDisabled(
                "Codes by text message are switched off here. Write to support@singrkaraoke.com.")
        }
        let token = OpaqueToken()
        try await transaction.execute(
            ChallengeStatements.begin,
            [
                .bytes(token.digest), .uuid(person.id), .int32(Int32(methods.rawValue)),
                .text(client.network), .int32(Self.challengeSeconds),
            ])
        return TwoFactorChallenge(
            twoFactorToken: token.text, twoFactorMethods: factors, expiresIn: Self.challengeSeconds,
            phoneNumber: factors.contains(.sms)
                ? person.smsNumber.map { MaskedAddress(phone: $0).description } : nil,
            message: person.hasTOTP
                ? "Enter the code of your authenticator app." : "Ask for a code by text message and enter it."
        )
    }
}

enum ChallengeStatements {
    /// Begins the challenge of digest `$1` for user `$2`, who showed methods `$3` in network `$4`; it lasts `$5` seconds.
    static let begin = Statement<NoRow>(
        "begin challenge",
        """
        INSERT INTO sign_in_challenges (token_hash, users_id, methods, address_block, expires_at)
        VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5::float8))
        """)
}
