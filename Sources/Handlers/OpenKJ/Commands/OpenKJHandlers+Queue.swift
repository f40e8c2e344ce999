import Generated
import Postgres

extension OpenKJHandlers {
    /// What waits at a venue; nothing for a venue that the account has not, such as the 0 that OpenKJ sends before
    /// anybody has chosen one.
    func requests(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("requests:read")
        var requests: [OpenKJSongRequest] = []
        if let venue = try await venue(request, caller) {
            requests = try await database.rows(OpenKJStatements.requests, [.uuid(venue.id)]).map(\.request)
        }
        return OpenKJReply(command: request.command, error: false, requests: requests)
    }

    /// Takes a request out of the queue. The ids of requests that are gone, and the −1 of a list on which nothing was
    /// clicked, change nothing.
    func deleteRequest(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("requests:write")
        if let venue = request.integer("venue_id"), let id = request.integer("request_id"), id > 0 {
            try await database.transaction { transaction in
                try await transaction.execute(
                    OpenKJStatements.deleteRequest,
                    [.uuid(caller.account), .int32(venue), .int64(Int64(id))])
            }
        }
        return OpenKJReply(command: request.command, error: false)
    }

    /// Empties a venue's queue.
    func clearRequests(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("requests:write")
        guard let venue = request.integer("venue_id") else { throw OpenKJRefusal.missing("venue_id") }
        try await database.transaction { transaction in
            try await transaction.execute(
                OpenKJStatements.clearRequests, [.uuid(caller.account), .int32(venue)])
        }
        return OpenKJReply(command: request.command, error: false)
    }

    /// The venue that a command names; nil where the account has none of that number.
    func venue(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJVenueReference? {
        guard let number = request.integer("venue_id") else { return nil }
        return try await database.first(OpenKJStatements.venue, [.uuid(caller.account), .int32(number)])
    }
}
