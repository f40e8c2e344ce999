// Generated from openapi/openapi.yaml — do not edit.

/// The karaoke machines whose songs venues offer.
///
/// Contract: `openapi/openapi.yaml:53`
public protocol CustomerSystemsAPI: Sendable {
    /// `GET /v1/customer/systems`: List the account's karaoke systems
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-systems.yaml:2`
    func listSystems(_ input: ListSystems.Input) async throws -> ListSystems.Output

    /// `POST /v1/customer/systems`: Add a karaoke system
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 406, 409, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-systems.yaml:65`
    func createSystem(_ input: CreateSystem.Input) async throws -> CreateSystem.Output

    /// `GET /v1/customer/systems/{systemId}`: Read a karaoke system
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-system.yaml:2`
    func getSystem(_ input: GetSystem.Input) async throws -> GetSystem.Output

    /// `PATCH /v1/customer/systems/{systemId}`: Change a karaoke system
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 413, 415, 429,
    /// 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-system.yaml:59`
    func updateSystem(_ input: UpdateSystem.Input) async throws -> UpdateSystem.Output

    /// `DELETE /v1/customer/systems/{systemId}`: Delete a karaoke system
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 409, 429, 500, 503.
    ///
    /// Contract: `openapi/paths/customer/customer-system.yaml:139`
    func deleteSystem(_ input: DeleteSystem.Input) async throws -> DeleteSystem.Output
}
