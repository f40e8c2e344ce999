import Generated
import Postgres

extension OpenKJHandlers {
    /// The account's venues.
    func venues(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("venues:read")
        let rows = try await database.rows(OpenKJStatements.venues, [.uuid(caller.account)])
        return OpenKJReply(command: request.command, error: false, venues: rows.map(\.venue))
    }

    /// Whether a venue takes requests, as versions of September 2017 asked.
    func accepting(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("venues:read")
        guard let venue = try await venue(request, caller) else { throw OpenKJRefusal.noVenue }
        return OpenKJReply(
            command: request.command, error: false, venueId: request.integer("venue_id"),
            accepting: venue.isAccepting)
    }

    /// Opens or closes a venue.
    func setAccepting(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("venues:write")
        guard let number = request.integer("venue_id") else { throw OpenKJRefusal.missing("venue_id") }
        guard let isAccepting = request.flag("accepting") else { throw OpenKJRefusal.missing("accepting") }
        let changed = try await database.transaction { transaction in
            // Closing is always allowed.
            if isAccepting { try await transaction.requireWritable(caller.account) }
            return try await transaction.first(
                OpenKJStatements.setAccepting,
                [.uuid(caller.account), .int32(number), .bool(isAccepting)])
        }
        guard changed != nil else { throw OpenKJRefusal.noVenue }
        return OpenKJReply(command: request.command, error: false)
    }

    /// Whether there is a venue of a name; mobile songbooks ask that.
    func venueExists(_ request: OpenKJRequest) async throws -> OpenKJReply {
        let exists = try await database.first(
            OpenKJStatements.venueExists, [.text(request.text("venueUrlName") ?? "")])
        return OpenKJReply(command: request.command, error: false, exists: exists == true)
    }

    /// What the operator is to be told.
    func alert(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        let alert = try await database.first(OpenKJStatements.alert, [.uuid(caller.account)])
        return OpenKJReply(
            command: request.command, error: false, alert: alert != nil, title: alert?.title ?? "",
            message: alert?.message ?? "")
    }
}
