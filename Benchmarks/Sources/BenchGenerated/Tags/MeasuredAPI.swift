// Generated from Benchmarks/contract/bench.yaml — do not edit.

/// The operations that are measured.
///
/// Contract: `Benchmarks/contract/bench.yaml:11`
public protocol MeasuredAPI: Sendable {
    /// `GET /health`: Tells that the server answers
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:16`
    func getHealth(_ input: GetHealth.Input) async throws -> GetHealth.Output

    /// `GET /venues`: Lists twenty venues
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:30`
    func listVenues(_ input: ListVenues.Input) async throws -> ListVenues.Output

    /// `GET /venues/{urlName}`: Finds one venue by its name
    /// - Throws: a ``Problem`` with one of the statuses 400, 404.
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:43`
    func getVenue(_ input: GetVenue.Input) async throws -> GetVenue.Output

    /// `POST /echo`: Validates a song request and sends it back
    /// - Throws: a ``Problem`` with one of the statuses 400.
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:69`
    func echoRequest(_ input: EchoRequest.Input) async throws -> EchoRequest.Output
}
