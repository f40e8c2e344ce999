import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerSystemsHandlers {
    /// The most bytes of a system's configuration.
    static let maximumConfiguration = 16_384

    /// Adds a system to the account.
    public func createSystem(_ input: CreateSystem.Input) async throws -> CreateSystem.Output {
        let (tenant, wanted) = (try Tenant(input.caller), input.body)
        let configuration = try Self.stored(wanted.configuration ?? [:])
        let system = try await services.database.transaction { transaction in
            try await transaction.ascribe(to: tenant.user)
            let entitlement = try await transaction.lockedEntitlement(of: tenant.account)
            let present = try await transaction.first(
                SystemStatements.count, [.uuid(tenant.account), .null])
            try entitlement.requireRoom(for: "systems", present: present ?? 0, limit: entitlement.systems)
            let id = services.identifiers.next()
            try await transaction.execute(
                SystemStatements.add,
                [
                    .uuid(id), .uuid(tenant.account), .text(wanted.name.trimmingWhitespace()),
                    .json(configuration),
                ])
            return try await self.system(id, of: tenant, in: transaction)
        }
        return .created(system, headers: .init(location: "/v1/customer/systems/\(system.id)"))
    }

    /// Renames a system, or merges into its configuration.
    public func updateSystem(_ input: UpdateSystem.Input) async throws -> UpdateSystem.Output {
        let (tenant, id, changes) = (try Tenant(input.caller), input.path.systemId, input.body)
        return .ok(
            try await services.change(tenant) { transaction in
                let place: [PostgresValue] = [.uuid(tenant.account), .uuid(id)]
                let present = try await transaction.first(SystemStatements.lockedConfiguration, place)
                guard let present else { throw Problem.noCustomerSystem }
                let merged = FreeFormObject.merge(changes.configuration ?? [:], into: present.members)
                try await transaction.execute(
                    SystemStatements.update,
                    place + [.text(changes.name?.trimmingWhitespace()), .json(try Self.stored(merged))])
                return try await self.system(id, of: tenant, in: transaction)
            })
    }

    /// Deletes a system, with its songs where that is asked for.
    public func deleteSystem(_ input: DeleteSystem.Input) async throws -> DeleteSystem.Output {
        let tenant = try Tenant(input.caller)
        let place: [PostgresValue] = [.uuid(tenant.account), .uuid(input.path.systemId)]
        try await services.change(tenant) { transaction in
            // The numbers of an account's systems move up when one goes; two deletions must not do that at once.
            _ = try await transaction.first(EntitlementStatements.lock, [.uuid(tenant.account)])
            if input.query.withSongs {
                _ = try await transaction.first(
                    CatalogueSongStatements.deleteAll, place, timeout: .seconds(25))
            }
            guard let songs = try await transaction.first(SystemStatements.lockWithSongs, place) else {
                throw Problem.noCustomerSystem
            }
            guard songs == 0 || input.query.withSongs else {
                throw Problem.conflict(
                    "The system has \(songs) songs. Delete them first, or send withSongs=true.")
            }
            try await transaction.execute(SystemStatements.delete, place)
        }
        return .noContent
    }

    /// The text of a configuration.
    ///
    /// - Throws: 400 for one that is too long, its numbers written out, or has a character that cannot be kept.
    private static func stored(_ members: [String: JSONValue]) throws(Problem) -> [UInt8] {
        guard !FreeFormObject.hasNullCharacter(members) else {
            throw .validation([
                Violation(
                    place: .body(pointer: "/configuration"), code: "null_character",
                    message: "must not hold the character U+0000")
            ])
        }
        let bytes = FreeFormObject.write(members)
        guard bytes.count + FreeFormObject.addedDigits(members) <= maximumConfiguration else {
            throw .validation([
                Violation(
                    place: .body(pointer: "/configuration"), code: "maximum_bytes",
                    message:
                        "must be at most \(maximumConfiguration) bytes of JSON, its numbers written out, with what is there already"
                )
            ])
        }
        return bytes
    }
}
