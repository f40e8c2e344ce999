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

    /// `POST /shout`: Take whatever is shouted
    /// - Throws: a ``Problem`` with one of the statuses 413, 500.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:257`
    func shout(_ input: Shout.Input) async throws -> Shout.Output

    /// `GET /menu`: Export the menu
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:281`
    func exportMenu(_ input: ExportMenu.Input) async throws -> ExportMenu.Output

    /// `POST /menu`: Import a menu
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 413, 415, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:308`
    func importMenu(_ input: ImportMenu.Input) async throws -> ImportMenu.Output

    /// `GET /menu/file`: Download the menu
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:349`
    func downloadMenu(_ input: DownloadMenu.Input) async throws -> DownloadMenu.Output

    /// `POST /pictures`: Add a picture
    /// - Throws: a ``Problem`` with one of the statuses 400, 413, 415, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:374`
    func addPicture(_ input: AddPicture.Input) async throws -> AddPicture.Output

    /// `GET /recipe`: Get the recipe
    /// - Throws: a ``Problem`` with one of the statuses 400, 406, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:401`
    func getRecipe(_ input: GetRecipe.Input) async throws -> GetRecipe.Output

    /// `PUT /recipe`: Set the recipe
    /// - Throws: a ``Problem`` with one of the statuses 400, 412, 413, 415, 500, 503.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:430`
    func setRecipe(_ input: SetRecipe.Input) async throws -> SetRecipe.Output
}
