import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Gives an access token for another profile of the caller's; refreshing keeps it.
    public func switchContext(_ input: SwitchContext.Input) async throws -> SwitchContext.Output {
        let (caller, choice) = (input.caller, input.body)
        let kind: AccessContext.Kind = choice.contextType == .customer ? .customer : .singer
        try await services.change(by: caller.id) { transaction in
            let switched = try await transaction.first(
                SessionStatements.switchContext,
                [
                    .uuid(caller.id), .uuid(caller.sessionId), .text(kind.rawValue), .uuid(choice.contextId),
                ])
            guard switched != nil else {
                throw Problem.permissionDenied(
                    kind == .customer
                        ? "You do not belong to that account." : "That profile is not yours.")
            }
            try await transaction.execute(SessionStatements.endToken, [.uuid(caller.tokenId)])
            try await services.record(
                AuthEvent(.contextSwitched, user: caller.id, session: caller.sessionId),
                Client(input.context), in: transaction)
        }
        services.registry.end([caller.tokenId])
        let token = try services.accessToken(
            user: caller.id, session: caller.sessionId, authenticatedAt: caller.authenticatedAt,
            methods: caller.authenticationMethods,
            context: AccessContext(kind: kind, id: choice.contextId))
        return .ok(AccessTokenAnswer(accessToken: token, expiresIn: services.accessSeconds))
    }
}
