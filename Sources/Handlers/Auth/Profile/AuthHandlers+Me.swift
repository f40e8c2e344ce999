import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Tells who is signed in.
    public func getMe(_ input: GetMe.Input) async throws -> GetMe.Output {
        .ok(try await me(input.caller))
    }

    /// Changes the caller's name, display name or picture.
    public func updateMe(_ input: UpdateMe.Input) async throws -> UpdateMe.Output {
        let (caller, changes) = (input.caller, input.body)
        try await services.change(by: caller.id) { transaction in
            try await transaction.execute(
                MeStatements.update,
                [.uuid(caller.id)] + changes.name.change + changes.displayName.change
                    + changes.imageUrl.change)
            try await services.record(
                AuthEvent(.profileChanged, user: caller.id, session: caller.sessionId),
                Client(input.context), in: transaction)
        }
        return .ok(try await me(caller))
    }

    private func me(_ caller: SignedInUser) async throws -> Me {
        let database = services.database
        async let row = database.first(MeStatements.profile, [.uuid(caller.id)])
        async let organizations = database.rows(MeStatements.organizations, [.uuid(caller.id)])
        async let roles = database.rows(RoleStatements.ofUser, [.uuid(caller.id)])
        guard let row = try await row else {
            throw Problem.authenticationFailed("The account no longer exists.", challenge: "Bearer")
        }
        let context = caller.context.map {
            ActiveContext(type: $0.kind == .customer ? .customer : .singer, id: $0.id)
        }
        return row.me(
            roles: try await roles, context: context,
            organizations: try await organizations.map {
                OrganizationSummary(id: $0.id, name: $0.name, role: $0.role)
            })
    }
}

extension Presence<String> {
    /// Whether there is a change, and the new value, as two parameters.
    var change: [PostgresValue] {
        switch self {
        case .absent: [.bool(false), .null]
        case .null: [.bool(true), .null]
        case .value(let text): [.bool(true), .text(text.trimmingWhitespace())]
        }
    }
}
