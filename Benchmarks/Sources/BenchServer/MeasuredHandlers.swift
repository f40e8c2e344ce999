import BenchGenerated
import SpecRuntime

/// The bodies of the measured operations; all else is generated.
struct MeasuredHandlers: MeasuredAPI {
    let venues: VenueList
    let store: VenueStore

    func getHealth(_ input: GetHealth.Input) async throws -> GetHealth.Output { .ok(Health()) }

    func listVenues(_ input: ListVenues.Input) async throws -> ListVenues.Output { .ok(venues) }

    func getVenue(_ input: GetVenue.Input) async throws -> GetVenue.Output {
        guard let venue = try await store.venue(named: input.path.urlName) else {
            throw Problem.notFound("No venue has this name.")
        }
        return .ok(venue)
    }

    func getMemberVenue(_ input: GetMemberVenue.Input) async throws -> GetMemberVenue.Output {
        guard let venue = try await store.venue(named: input.path.urlName) else {
            throw Problem.notFound("No venue has this name.")
        }
        return .ok(venue)
    }

    func echoRequest(_ input: EchoRequest.Input) async throws -> EchoRequest.Output { .ok(input.body) }
}
