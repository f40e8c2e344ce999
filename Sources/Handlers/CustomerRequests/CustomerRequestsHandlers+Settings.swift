import CoreTypes
public import Generated
import Postgres
import SpecRuntime

extension CustomerRequestsHandlers {
    /// Tells how a venue orders its queue.
    public func getQueuePolicy(_ input: GetQueuePolicy.Input) async throws -> GetQueuePolicy.Output {
        let venue = input.path.venueId
        try await services.requireVenue(venue, of: try Tenant(input.caller).account)
        guard let row = try await services.database.first(QueueVenueStatements.byID, [.uuid(venue)]) else {
            throw Problem.noCustomerVenue
        }
        return .ok(row.settings)
    }

    /// Chooses how a venue orders its queue.
    public func setQueuePolicy(_ input: SetQueuePolicy.Input) async throws -> SetQueuePolicy.Output {
        let wanted = input.body
        return .ok(
            try await change(input.path.venueId, of: try Tenant(input.caller)) { queue in
                try await queue.transaction.execute(
                    QueueVenueStatements.setSettings,
                    [
                        .uuid(queue.venue), .text(wanted.discipline.rawValue), .int32(wanted.songsPerTurn),
                        .int32(wanted.newSingersEvery.valueIfAny),
                        .int32(wanted.maximumPendingPerSinger.valueIfAny),
                        .int32(wanted.maximumInARow.valueIfAny),
                        .text((wanted.visibility ?? .both).rawValue),
                    ])
                return try await queue.snapshot().venue.settings
            })
    }
}
