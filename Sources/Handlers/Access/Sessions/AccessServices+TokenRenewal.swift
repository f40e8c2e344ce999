import Generated
import Platform
import Postgres
import SpecRuntime

extension AccessServices {
    /// Notes that the caller has just shown a method; gives an access token that says so. The former one is no longer
    /// good, and is told to the registry after the commit.
    ///
    /// - Throws: 401 where the session has ended meanwhile.
    func renewToken(
        of caller: SignedInUser, adding method: AuthenticationMethods, in transaction: Transaction
    ) async throws -> String {
        let renewed = try await transaction.first(
            SessionStatements.authenticateAgain,
            [
                .uuid(caller.sessionId), .int32(Int32(method.rawValue)),
                .int32(Int32(AuthenticationMethods.secondFactors.rawValue)),
            ])
        guard let renewed else {
            throw Problem.authenticationFailed("The session has ended.", challenge: "Bearer")
        }
        try await transaction.execute(SessionStatements.endToken, [.uuid(caller.tokenId)])
        return try accessToken(
            user: caller.id, session: caller.sessionId, authenticatedAt: renewed.at,
            methods: renewed.methods, context: caller.context)
    }
}
