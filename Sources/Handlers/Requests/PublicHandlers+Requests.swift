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
        let wanted = input.body
        let request = try await OwnRequests(database: database).submit(
            WantedSong(
                artist: wanted.artist, title: wanted.title, keyChange: wanted.keyChange, notes: wanted.notes,
                partnerNames: wanted.partnerNames ?? [],
                version: WantedVersion(
                    songID: wanted.songdbId, discID: wanted.discId, manufacturer: wanted.manufacturer)),
            to: try await venue(named: input.path.venueUrlName),
            by: .guest(device: device, name: wanted.guestName?.trimmingWhitespace()))
        let token = input.caller == nil ? deviceTokens.issue(device: device) : nil
        return .created(request, headers: .init(xDeviceToken: token))
    }

    /// Puts the song of somebody at a kiosk into the venue's queue.
    public func createKioskRequest(_ input: CreateKioskRequest.Input) async throws
        -> CreateKioskRequest.Output
    {
        let (wanted, venue) = (input.body, try await venue(named: input.path.venueUrlName))
        let kiosk = try await database.first(KioskStatements.live, [.uuid(venue), .uuid(input.caller.id)])
        guard let kiosk else { throw Problem.permissionDenied("The device is no kiosk of this venue.") }
        return .created(
            try await OwnRequests(database: database).submit(
                WantedSong(
                    artist: wanted.artist, title: wanted.title, keyChange: wanted.keyChange,
                    notes: wanted.notes, partnerNames: wanted.partnerNames ?? [],
                    version: WantedVersion(
                        songID: wanted.songdbId, discID: wanted.discId, manufacturer: wanted.manufacturer)),
                to: venue, by: .kiosk(kiosk, name: wanted.singerName.trimmingWhitespace())))
    }

    /// Lists the requests of a guest's device at a venue.
    public func listGuestRequests(_ input: ListGuestRequests.Input) async throws -> ListGuestRequests.Output {
        let (device, query) = (input.caller.id, input.query)
        let venue = try await venue(named: input.path.venueUrlName)
        var scope = CursorScope("listGuestRequests")
        scope.add(venue)
        scope.add(device)
        let start = try cursors.place(of: query.cursor, in: scope)
        let rows = try await database.rows(
            RequestStatements.ofDevice,
            [.uuid(device), .uuid(venue)] + (start?.map(\.parameter) ?? [.null])
                + [.int64(Int64(query.limit) + 1)])
        let page = Page(rows, limit: Int(query.limit))
        return .ok(
            SongRequestList(
                requests: try await OwnRequests(database: database).shown(page.rows),
                pagination: cursors.pagination(page, limit: query.limit, scope: scope) {
                    [.int64($0.request.id)]
                }))
    }

    /// Changes a guest's request that waits.
    public func updateGuestRequest(_ input: UpdateGuestRequest.Input) async throws
        -> UpdateGuestRequest.Output
    {
        let venue = try await venue(named: input.path.venueUrlName)
        return .ok(
            try await OwnRequests(database: database).change(
                input.path.requestId, of: .device(input.caller.id, venue: venue), by: input.body))
    }

    /// Cancels a guest's request that waits.
    public func cancelGuestRequest(_ input: CancelGuestRequest.Input) async throws
        -> CancelGuestRequest.Output
    {
        let venue = try await venue(named: input.path.venueUrlName)
        try await OwnRequests(database: database).cancel(
            input.path.requestId, of: .device(input.caller.id, venue: venue))
        return .noContent
    }

    /// Shows a venue's queue as far as the venue shows it.
    public func getVenueQueuePublic(_ input: GetVenueQueuePublic.Input) async throws
        -> GetVenueQueuePublic.Output
    {
        let venue = try await venue(named: input.path.venueUrlName)
        let (now, queue) = try await database.queue(ofVenue: venue, unlessUnchanged: input.conditions)
        guard let now else { throw Problem.noVenue }
        guard let queue else { return .notModified(headers: .init(eTag: now)) }
        return .ok(queue.forEverybody, headers: .init(eTag: queue.venue.version))
    }

    private func venue(named urlName: String) async throws -> UUID {
        guard let venue = try await database.first(QueueVenueStatements.idByURLName, [.text(urlName)]) else {
            throw Problem.noVenue
        }
        return venue
    }
}
