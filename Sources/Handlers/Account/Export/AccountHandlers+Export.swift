import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AccountHandlers {
    /// Has the caller's data gathered, once a day; the mail says when they can be fetched.
    public func requestExport(_ input: RequestExport.Input) async throws -> RequestExport.Output {
        let (caller, client) = (input.caller, Client(input.context))
        try services.requireStepUp(caller, try await services.person(caller))
        let export = services.identifiers.next()
        try await services.change(by: caller.id) { transaction in
            // Two at once go one after the other.
            _ = try await transaction.first(AddressStatements.lock, [.uuid(caller.id)])
            if let wait = try await transaction.first(ExportStatements.wait, [.uuid(caller.id)]) {
                throw Problem.rateLimited(retryAfter: Int(wait.rounded(.up)))
            }
            try await transaction.execute(ExportStatements.request, [.uuid(export), .uuid(caller.id)])
            try await transaction.enqueue(ExportAccount(export: export))
            try await services.record(
                AuthEvent(.exportRequested, user: caller.id, session: caller.sessionId), client,
                in: transaction)
        }
        return .accepted(
            Acknowledgement(message: "We gather your data and mail you when they can be fetched."))
    }

    /// Gives what was gathered to the person it is about, as often as they like for a day.
    public func downloadExport(_ input: DownloadExport.Input) async throws -> DownloadExport.Output {
        let (caller, client) = (input.caller, Client(input.context))
        let export = try await export(input.body.token, of: caller)
        guard let export, let bytes = try await exports.files.read(export, limit: AccountExports.maximumBytes)
        else {
            try await services.record(
                AuthEvent(
                    .exportFetched, failure: "token", user: caller.id, session: caller.sessionId), client)
            throw Problem.uselessLink
        }
        guard case .object(let members) = JSONDocument.parse(bytes) else { throw DamagedExport(id: export) }
        try await services.record(
            AuthEvent(.exportFetched, user: caller.id, session: caller.sessionId), client)
        return .ok(Dictionary(members) { first, _ in first })
    }

    private func export(_ token: String, of caller: SignedInUser) async throws -> UUID? {
        guard let token = PurposeToken<ExportLink>(token) else { return nil }
        return try await services.database.first(
            ExportStatements.opened, [.bytes(token.digest), .text(ExportLink.name), .uuid(caller.id)])
    }
}

/// A file does not hold what was written to it.
struct DamagedExport: Error, CustomStringConvertible {
    let id: UUID

    var description: String { "export \(id) is no JSON object" }
}
