public import Generated
import Platform
import Postgres
import SpecRuntime

extension AccountHandlers {
    /// Mails the link that changes the caller's address; nothing changes before it is opened.
    ///
    /// Whether somebody has the new address is looked at then, and not here, where the answer would tell.
    public func requestEmailChange(_ input: RequestEmailChange.Input) async throws
        -> RequestEmailChange.Output
    {
        let (caller, client) = (input.caller, Client(input.context))
        let email = EmailText.normal(input.body.newEmail)
        let person = try await services.person(caller)
        try await services.requireProof(
            caller, person, password: input.body.password, as: .addressChangeRequested, client)
        guard email != person.email else { throw Problem.validation([Self.sameAddress]) }
        try await services.change(by: person.id) { transaction in
            guard try await transaction.first(AddressStatements.lock, [.uuid(person.id)]) == person.email
            else { throw Problem.authenticationFailed("The address has just changed.", challenge: "Bearer") }
            try await propose(email, to: person, caller, client, in: transaction)
            try await services.record(
                AuthEvent(.addressChangeRequested, user: person.id, session: caller.sessionId), client,
                in: transaction)
        }
        return .accepted(
            Acknowledgement(message: "Open the link in the mail to your new address within 24 hours."))
    }

    /// Voids the change that waits for its link. The notice's link to undo stays good: whoever stole the session must
    /// not be able to take it back.
    public func cancelEmailChange(_ input: CancelEmailChange.Input) async throws -> CancelEmailChange.Output {
        let caller = input.caller
        try await services.change(by: caller.id) { transaction in
            _ = try await transaction.first(AddressStatements.lock, [.uuid(caller.id)])
            let voided = try await transaction.execute(
                PasswordResetStatements.voidPending, [.uuid(caller.id)])
            guard voided == 1 else { return }
            try await services.voidLinks(
                of: caller.id, purposes: [ConfirmNewAddress.name], in: transaction)
            try await services.record(
                AuthEvent(.addressChangeCancelled, user: caller.id, session: caller.sessionId),
                Client(input.context), in: transaction)
        }
        return .noContent
    }

    private func propose(
        _ email: String, to person: Person, _ caller: SignedInUser, _ client: Client,
        in transaction: Transaction
    ) async throws {
        try await transaction.execute(
            AddressStatements.propose,
            [.uuid(person.id), .text(email), .int64(LinkLife.confirmNewAddress)])
        let link = try await services.issueLink(
            ConfirmNewAddress.self, for: person.id, email: email, seconds: LinkLife.confirmNewAddress,
            subject: caller.sessionId, in: transaction)
        try await services.outbox.enqueue(
            .confirmNewAddress(link), to: .email(email, name: person.name, user: person.id),
            circumstances: services.circumstances(client), in: transaction)
        guard let undo = try await services.issueUndo(of: person, in: transaction) else { return }
        try await services.notify(
            person, .addressChangeRequested(newAddress: MaskedAddress(email: email), undo: undo), client,
            in: transaction)
    }

    private static let sameAddress = Violation(
        place: .body(pointer: "/newEmail"), code: "unchanged", message: "must differ from the present one")
}
