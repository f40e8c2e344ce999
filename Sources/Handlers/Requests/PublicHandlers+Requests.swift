import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension PublicHandlers {
    /// Puts a guest's song into the venue's queue.
    public func createGuestRequest(_ input: CreateGuestRequest.Input) async throws
        -> CreateGuestRequest.Output
    {
        let device = input.caller?.id ?? identifiers.next()
        var wanted = input.body
        wanted.artist = wanted.artist.trimmingWhitespace()
        wanted.title = wanted.title.trimmingWhitespace()
        wanted.guestName = wanted.guestName.map { $0.trimmingWhitespace() }
        let row = try await insert(wanted, venue: input.path.venueUrlName, device: device)
        guard let row else { throw Problem.noVenue }
        guard let accepted = row.accepted else {
            throw Problem.venueNotAccepting("\(row.venueName) takes no song requests at the moment.")
        }
        let token = input.caller == nil ? deviceTokens.issue(device: device) : nil
        return .created(Self.request(wanted, row, accepted), headers: .init(xDeviceToken: token))
    }

    private func insert(_ wanted: NewGuestRequest, venue: String, device: UUID) async throws
        -> GuestRequestRow?
    {
        do {
            return try await database.first(
                GuestRequestStatement.insert,
                [
                    .text(venue), .text(wanted.artist), .text(wanted.title), .int32(wanted.keyChange),
                    .text(wanted.notes), .text(wanted.guestName), .uuid(device),
                ])
        } catch let error as PostgresError where error.server?.constraint == "requests_one_pending_per_guest"
        {
            throw Problem.conflict("This song is already in the queue for you.")
        }
    }

    private static func request(
        _ wanted: NewGuestRequest, _ row: GuestRequestRow, _ accepted: GuestRequestRow.Accepted
    ) -> SongRequest {
        SongRequest(
            id: accepted.id, venueId: row.venueID, venueName: row.venueName, artist: wanted.artist,
            title: wanted.title, keyChange: wanted.keyChange, notes: wanted.notes,
            guestName: wanted.guestName,
            displayName: RequestRules.displayName(guestName: wanted.guestName), status: .pending,
            processed: false,
            position: accepted.position, requestedAt: accepted.requestedAt, processedAt: nil)
    }
}
