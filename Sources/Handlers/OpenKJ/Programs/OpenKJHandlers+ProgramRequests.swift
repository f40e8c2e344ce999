import CoreTypes
public import Generated
import Postgres
import SpecRuntime

extension OpenKJHandlers {
    /// Lists the account's venues by name.
    public func openkjListVenues(_ input: OpenkjListVenues.Input) async throws -> OpenkjListVenues.Output {
        let rows = try await database.rows(OpenKJStatements.venues, [.uuid(input.caller.accountId)])
        return .ok(
            ProgramVenueList(
                venues: rows.map {
                    ProgramVenue(
                        venueId: $0.venue.venueId, name: $0.venue.name, accepting: $0.venue.accepting)
                }))
    }

    /// Lists what waits at a venue.
    public func openkjGetRequests(_ input: OpenkjGetRequests.Input) async throws -> OpenkjGetRequests.Output {
        let venue = try await venue(input.path.venueId, of: input.caller)
        guard let queue = try await database.queue(ofVenue: venue) else { throw Problem.noNumberedVenue }
        return .ok(ProgramRequestList(requests: queue.forPrograms(since: input.query.since)))
    }

    /// Puts a song into the queue of a venue.
    public func openkjSubmitRequest(
        _ input: OpenkjSubmitRequest.Input
    ) async throws -> OpenkjSubmitRequest.Output {
        let (venue, wanted) = (try await venue(input.path.venueId, of: input.caller), input.body)
        let request = try await OwnRequests(database: database).submit(
            WantedSong(artist: wanted.artist, title: wanted.title, keyChange: wanted.keyChange), to: venue,
            by: .program(name: wanted.singer?.trimmingWhitespace()))
        return .created(ProgramRequestTaken(requestId: request.id))
    }

    /// The venue of a number.
    ///
    /// - Throws: 404.
    private func venue(_ number: Int32, of program: AccountProgram) async throws -> UUID {
        let venue = try await database.first(
            OpenKJStatements.venue, [.uuid(program.accountId), .int32(number)])
        guard let venue else { throw Problem.noNumberedVenue }
        return venue.id
    }
}

extension Problem {
    /// 404: the account has no venue of that number; those of others are not told apart from none.
    static var noNumberedVenue: Problem { .notFound("The account has no venue of that number.") }
    /// 404: the account has no system of that number.
    static var noNumberedSystem: Problem { .notFound("The account has no system of that number.") }
}
