import CoreTypes
import Platform
import Postgres
import SpecRuntime

extension AccessServices {
    /// Makes the token of a link for a user; it voids the former one of its purpose.
    ///
    /// - Parameters:
    ///   - email: Where it is mailed; for an undo the address to go back to.
    ///   - seconds: How long it is good.
    ///   - clientHash: The digest of the secret that must come with it.
    ///   - subject: What it opens.
    func issueLink<Purpose: TokenPurpose>(
        _ purpose: Purpose.Type, for user: UUID, email: String, seconds: Int64, clientHash: [UInt8]? = nil,
        subject: UUID? = nil, in transaction: Transaction
    ) async throws -> MessageToken {
        let token = PurposeToken<Purpose>()
        let expiry = try await transaction.first(
            LinkStatements.issue,
            [
                .bytes(token.digest), .text(Purpose.name), .uuid(user), .text(email), .int64(seconds),
                clientHash.map { .bytes($0) } ?? .null, .uuid(subject),
            ])
        guard let expiry else { throw MissingRow(statement: LinkStatements.issue.name) }
        return MessageToken(token, expiresAt: expiry)
    }

    /// Uses a link's token up; nil where it is none, was used, has expired, or is for something else.
    ///
    /// Its user is locked first: whoever changes an account holds the user when they void the token or put another one
    /// in its place, and the other order would be a deadlock.
    func useLink<Purpose: TokenPurpose>(
        _ purpose: Purpose.Type, token text: String, clientHash: [UInt8]? = nil, in transaction: Transaction
    ) async throws -> UsedLink? {
        guard let token = PurposeToken<Purpose>(text), try await lockUser(of: token, in: transaction)
        else { return nil }
        return try await transaction.first(
            LinkStatements.use,
            [.bytes(token.digest), .text(Purpose.name), clientHash.map { .bytes($0) } ?? .null])
    }

    /// Locks the user of a link's token against other changes of the account; false where it is none. Whether it is
    /// good still is known afterwards.
    func lockUser<Purpose: TokenPurpose>(
        of token: PurposeToken<Purpose>, in transaction: Transaction
    ) async throws -> Bool {
        try await transaction.first(
            LinkStatements.lockUser, [.bytes(token.digest), .text(Purpose.name)]) != nil
    }

    /// Voids what was mailed to a user for these purposes.
    func voidLinks(of user: UUID, purposes: [String], in transaction: Transaction) async throws {
        try await transaction.execute(LinkStatements.void, [.uuid(user), .textArray(purposes)])
    }
}

extension Problem {
    /// 400: one text for whatever is wrong with a mailed token, so that it tells nothing.
    static var uselessLink: Problem {
        .invalidToken("The link was used, has expired, or is not of this kind. Ask for a new one.")
    }
}
