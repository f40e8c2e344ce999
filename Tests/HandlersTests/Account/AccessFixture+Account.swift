import CoreTypes
import Generated
import Postgres
import SpecRuntime

@testable import Handlers
@testable import Platform

extension AccessFixture {
    var account: AccountHandlers {
        let files = FolderFileStore(folder: "/nowhere")
        return AccountHandlers(
            services: services, exports: AccountExports(services: services, files: files))
    }

    /// Signs somebody up whose address is confirmed; gives the session as the authenticator sees it.
    func member(
        _ email: String = "ana@example.com", _ kind: AccountType = .singer, name: String? = nil
    ) async throws -> SignedInUser {
        let tokens = try await signUp(email, kind, name: name)
        try await run("UPDATE users SET email_verified_at = now() WHERE email = $1", [.text(email)])
        return try caller(tokens)
    }

    /// Signs in by password and nothing else.
    func session(
        _ email: String = "ana@example.com", password: String = AccessFixture.password
    ) async throws -> SignedInUser {
        guard case .tokens(let tokens) = try await signIn(email, password: password) else {
            throw Fixture.Unexpected()
        }
        return try caller(tokens)
    }

    /// The messages that wait to be sent, in their order.
    func outgoing() async throws -> [MessageEnvelope] {
        let statement = Statement<String>(
            "test outgoing messages",
            "SELECT payload::text FROM jobs WHERE kind = 'message.send' ORDER BY jobs_id")
        let cipher = encryption.cipher(purpose: Outbox.purpose)
        return try await database.rows(statement).map { payload in
            try SendMessage(reading: JobPayload(json: Array(payload.utf8)), version: 1).open(cipher: cipher)
        }
    }

    /// What the last message of each template that goes to an address carries in its link.
    func mailed(_ template: MessageTemplate, to email: String) async throws -> String? {
        try await outgoing().last {
            $0.message.template == template && $0.recipient.address == .email(email)
        }?.message.linkToken
    }

    /// The code that was sent last.
    func textedCode() async throws -> String? {
        for envelope in try await outgoing().reversed() {
            if case .phoneCode(let code) = envelope.message { return code.code.text }
        }
        return nil
    }

    /// Reads one text from the database.
    func value(_ sql: StaticString, _ values: [PostgresValue] = []) async throws -> String? {
        try await database.first(Statement<String>("test value", sql), values)
    }

    func changeEmail(
        _ caller: SignedInUser, to email: String, password: String? = AccessFixture.password
    ) async throws {
        _ = try await account.requestEmailChange(
            .init(body: EmailChange(newEmail: email, password: password), caller: caller, context: .test))
    }

    func confirm(_ token: String) async throws {
        _ = try await auth.verifyEmail(.init(body: MailedToken(token: token), context: .test))
    }

    /// Changes an address altogether.
    func move(_ caller: SignedInUser, to email: String) async throws {
        try await changeEmail(caller, to: email)
        guard let token = try await mailed(.confirmNewAddress, to: email) else { throw Fixture.Unexpected() }
        try await confirm(token)
    }

    func undo(_ token: String) async throws {
        _ = try await account.undoEmailChange(.init(body: MailedToken(token: token), context: .test))
    }
}

extension Message {
    /// The token of the message's link.
    fileprivate var linkToken: String? {
        switch self {
        case .confirmNewAddress(let token), .resetPassword(let token), .verifyAddress(let token),
            .addressChangeRequested(_, let token), .addressChanged(_, let token),
            .deletionScheduled(_, let token), .exportReady(let token):
            token.text
        default: nil
        }
    }
}

/// How many of several calls at once are not refused.
func successes(of count: Int, _ call: @Sendable @escaping () async throws -> Void) async -> Int {
    await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<count {
            group.addTask { (try? await call()) != nil }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
}
