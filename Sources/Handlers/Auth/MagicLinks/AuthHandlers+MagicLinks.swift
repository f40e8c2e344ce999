public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Mails a link to sign in with. The client gets a secret that must come with the link's token, so that a link
    /// that was forwarded or caught on its way signs nobody else in (OWASP ASVS 5.0 §6.6.2).
    public func requestMagicLink(_ input: RequestMagicLink.Input) async throws -> RequestMagicLink.Output {
        try services.features.require(\.magicLinks, "Signing in by mailed links")
        let secret = OpaqueToken()
        try await services.askForLink(
            .magicLink, email: EmailText.normal(input.body.email), clientHash: secret.digest,
            Client(input.context))
        return .ok(
            MagicLinkAsked(
                message: "If there is an account with this address, a link is on its way to it.",
                clientSecret: secret.text))
    }

    /// Signs in with a mailed link; it shows that the mailbox is the user's. A second factor stays due.
    public func verifyMagicLink(_ input: VerifyMagicLink.Input) async throws -> VerifyMagicLink.Output {
        try services.features.require(\.magicLinks, "Signing in by mailed links")
        let client = Client(input.context, userAgent: input.headers.userAgent)
        let secret = OpaqueToken(input.body.clientSecret)
        let person = try await services.database.transaction { transaction -> Person? in
            let link = try await services.useLink(
                MagicLink.self, token: input.body.token, clientHash: secret?.digest ?? [], in: transaction)
            guard let link else { return nil }
            _ = try await transaction.first(
                VerificationStatements.confirm, [.uuid(link.user), .text(link.email)])
            let person = try await transaction.first(PersonStatements.byID, [.uuid(link.user)])
            return person?.email == link.email ? person : nil
        }
        guard let person else {
            try await services.record(AuthEvent(.magicLink, failure: "token"), client)
            throw Problem.uselessLink
        }
        return .ok(try await services.completeSignIn(person, methods: .email, as: .magicLink, client))
    }
}
