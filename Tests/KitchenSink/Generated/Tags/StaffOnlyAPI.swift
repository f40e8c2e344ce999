// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

/// What needs credentials.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:10`
public protocol StaffOnlyAPI: Sendable {
    /// `POST /dishes/{dishId}/orders`: Order a dish
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 404, 406, 413, 415, 429, 500,
    /// 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:150`
    func orderDish(_ input: OrderDish.Input) async throws -> OrderDish.Output

    /// `DELETE /dishes/{dishId}/orders`: Delete the orders
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:182`
    func deleteOrders(_ input: DeleteOrders.Input) async throws -> DeleteOrders.Output

    /// `GET /tables`: Count the tables
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:459`
    func countTables(_ input: CountTables.Input) async throws -> CountTables.Output

    /// `POST /tables`: Reserve a table
    /// - Throws: a ``Problem`` with one of the statuses 400, 401, 403, 404, 406, 409, 413, 415,
    /// 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:473`
    func reserveTable(_ input: ReserveTable.Input) async throws -> ReserveTable.Output
}
