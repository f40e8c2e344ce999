import CoreTypes
import Postgres

extension Transaction {
    /// Ascribes to a user what the transaction changes from here on; the audit takes it from there.
    func ascribe(to user: UUID) async throws {
        _ = try await first(ActorStatement.set, [.text(user.description)])
    }
}

private enum ActorStatement {
    static let set = Statement<String>("set actor", "SELECT set_config('app.current_user_id', $1, true)")
}
