import Platform
import Postgres

extension AccessServices {
    /// Tells a user by mail what happened to the account, once the transaction commits.
    func notify(
        _ person: Person, _ message: Message, _ client: Client, in transaction: Transaction
    ) async throws {
        try await outbox.enqueue(
            message, to: .email(person.email, name: person.name, user: person.id),
            circumstances: circumstances(client), in: transaction)
    }

    /// When, from where and with what it happened.
    func circumstances(_ client: Client) -> MessageCircumstances {
        MessageCircumstances(at: clock.now(), clientAddress: client.address, device: client.userAgent)
    }
}
