// Generated from openapi/openapi.yaml — do not edit.

/// What the OpenKJ desktop program and others that know its numbers use.
///
/// Contract: `openapi/openapi.yaml:59`
public protocol OpenKJCompatibilityAPI: Sendable {
    /// `POST /openkj/api`: A command of the OpenKJ desktop program
    /// - Throws: a ``Problem`` with one of the statuses 413, 500, 503.
    ///
    /// Contract: `openapi/paths/openkj/openkj-api.yaml:2`
    func openkjCommand(_ input: OpenkjCommand.Input) async throws -> OpenkjCommand.Output
}
