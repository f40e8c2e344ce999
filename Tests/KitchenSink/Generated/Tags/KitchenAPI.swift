// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

/// Dishes and orders.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:8`
public protocol KitchenAPI: Sendable {
    /// `GET /dishes`: List dishes
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:30`
    func listDishes(_ input: ListDishes.Input) async throws -> ListDishes.Output

    /// `POST /dishes`: Create a dish
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 413, 415, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:104`
    func createDish(_ input: CreateDish.Input) async throws -> CreateDish.Output

    /// `GET /dishes/special`: Get the special
    /// - Throws: a ``Problem`` with one of the statuses 400, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:133`
    func getSpecial(_ input: GetSpecial.Input) async throws -> GetSpecial.Output

    /// `POST /bills`: Pay a bill
    /// - Throws: a ``Problem`` with one of the statuses 400, 413, 415, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:199`
    func payBill(_ input: PayBill.Input) async throws -> PayBill.Output

    /// `POST /notes`: Take a note
    /// - Throws: a ``Problem`` with one of the statuses 400, 413, 415, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:237`
    func takeNote(_ input: TakeNote.Input) async throws -> TakeNote.Output
}
