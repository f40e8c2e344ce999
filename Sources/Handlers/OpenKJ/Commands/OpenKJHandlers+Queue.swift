import Generated
import Postgres

extension OpenKJHandlers {
    /// What waits at a venue; nothing for a venue that the account has not, such as the 0 that OpenKJ sends before
    /// anybody has chosen one.
    func requests(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("requests:read")
        var queue: QueueSnapshot?
        if let venue = try await venue(request, caller) {
            queue = try await database.queue(ofVenue: venue.id)
        }
        return OpenKJReply(
            command: request.command, error: false, requests: queue?.forOpenKJ ?? [])
    }

    /// Takes a request out of the queue. The ids of requests that are gone, and the −1 of a list on which nothing was
    /// clicked, change nothing.
    func deleteRequest(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("requests:write")
        if let venue = try await venue(request, caller), let id = request.integer("request_id"), id > 0 {
            try await database.transaction { transaction in
                guard let queue = try await transaction.lockedQueue(ofVenue: venue.id) else { return }
                let sung = try await transaction.rows(
                    OpenKJStatements.numbered, [.uuid(venue.id), .int64(Int64(id))])
                try await queue.perform(sung)
            }
        }
        return OpenKJReply(command: request.command, error: false)
    }

    /// Empties a venue's queue.
    func clearRequests(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("requests:write")
        guard request.integer("venue_id") != nil else { throw OpenKJRefusal.missing("venue_id") }
        if let venue = try await venue(request, caller) {
            try await database.transaction { transaction in
                _ = try await transaction.lockedQueue(ofVenue: venue.id)?.clear()
            }
        }
        return OpenKJReply(command: request.command, error: false)
    }

    /// The venue that a command names; nil where the account has none of that number.
    func venue(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJVenueReference? {
        guard let number = request.integer("venue_id") else { return nil }
        return try await database.first(OpenKJStatements.venue, [.uuid(caller.account), .int32(number)])
    }
}
