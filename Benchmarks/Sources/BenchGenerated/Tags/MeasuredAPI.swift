// Generated from Benchmarks/contract/bench.yaml — do not edit.

/// The operations that are measured.
///
/// Contract: `Benchmarks/contract/bench.yaml:11`
public protocol MeasuredAPI: Sendable {
    /// `GET /health`: Tells that the server answers
    /// - Throws: a ``Problem`` with one of the statuses 406, 500, 503.
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:16`
    func getHealth(_ input: GetHealth.Input) async throws -> GetHealth.Output

    /// `GET /venues`: Lists twenty venues
    /// - Throws: a ``Problem`` with one of the statuses 406, 500, 503.
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:33`
    func listVenues(_ input: ListVenues.Input) async throws -> ListVenues.Output

    /// `GET /venues/{urlName}`: Finds one venue by its name
    /// - Throws: a ``Problem`` with one of the statuses 400, 404, 406, 500, 503.
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:49`
    func getVenue(_ input: GetVenue.Input) async throws -> GetVenue.Output

    /// `GET /members/venues/{urlName}`: Finds one venue by its name, for a member
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 404, 406, 500, 503.
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:78`
    func getMemberVenue(_ input: GetMemberVenue.Input) async throws -> GetMemberVenue.Output

    /// `POST /echo`: Validates a song request and sends it back
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 413, 415, 500, 503.
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:109`
    func echoRequest(_ input: EchoRequest.Input) async throws -> EchoRequest.Output
}
