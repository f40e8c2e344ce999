import CoreTypes
import Generated
import Platform
import Postgres
import SpecRuntime
import Synchronization
import Testing

@testable import Handlers

/// Each test holds the user as a change of the account does, starts another change, and goes on when that waits: the
/// order in which two connections come to a deadlock, unless both take the user first.
@Suite("Two changes of one account at once")
struct LockOrderTests {
    @Test("confirming a new address waits for asking for it again, whose link is then the good one")
    func confirming() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.changeEmail(caller, to: "new@example.com")
            let token = try #require(try await fixture.mailed(.confirmNewAddress, to: "new@example.com"))
            let refused = try await fixture.meanwhile(caller) {
                await problem { try await fixture.confirm(token) }
            } change: { transaction in
                _ = try await fixture.services.issueLink(
                    ConfirmNewAddress.self, for: caller.id, email: "new@example.com", seconds: 60,
                    in: transaction)
            }
            #expect(refused?.slug == "invalid_token")
            #expect(try await fixture.value("SELECT email FROM users") == "ana@example.com")
        }
    }

    @Test("taking a change of address back waits for asking for it again")
    func cancelling() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.changeEmail(caller, to: "new@example.com")
            try await fixture.meanwhile(caller) {
                _ = try await fixture.account.cancelEmailChange(.init(caller: caller, context: .test))
            } change: { transaction in
                _ = try await fixture.services.issueLink(
                    ConfirmNewAddress.self, for: caller.id, email: "new@example.com", seconds: 60,
                    in: transaction)
                try await transaction.execute(
                    AddressStatements.propose, [.uuid(caller.id), .text("new@example.com"), .int64(60)])
            }
            #expect(try await fixture.value("SELECT email FROM pending_addresses") == nil)
        }
    }

    @Test("undoing a change of address by two links at once, of which the later one is void then")
    func undoing() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.move(caller, to: "thief@example.com")
            let token = try #require(try await fixture.mailed(.addressChanged, to: "ana@example.com"))
            let refused = try await fixture.meanwhile(caller) {
                await problem { try await fixture.undo(token) }
            } change: { transaction in
                try await transaction.execute(
                    AddressUndoStatements.voidLinks,
                    [.uuid(caller.id), .timestamp(fixture.clock.now()), .text("ana@example.com")])
            }
            #expect(refused?.slug == "invalid_token")
        }
    }

    @Test("setting a password by a mailed link waits for a change of it, which voids the link")
    func resetting() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            let token = try await fixture.link(
                ResetPasswordLink.self, for: caller.id, email: "ana@example.com")
            let person = try await fixture.services.person(caller)
            let refused = try await fixture.meanwhile(caller) {
                await problem {
                    try await fixture.auth.resetPassword(
                        .init(
                            body: PasswordReset(token: token, newPassword: "four small red boats"),
                            context: .test))
                }
            } change: { transaction in
                try await fixture.services.voidAccess(of: person, in: transaction)
            }
            #expect(refused?.slug == "invalid_token")
            _ = try await fixture.session()
        }
    }

    @Test("keeping an account that is to be deleted waits for its end, which voids the link")
    func keeping() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            let token = try await fixture.link(
                UndoDeletionLink.self, for: caller.id, email: "ana@example.com")
            let refused = try await fixture.meanwhile(caller) {
                await problem {
                    try await fixture.account.undoDeletion(
                        .init(body: MailedToken(token: token), context: .test))
                }
            } change: { transaction in
                try await fixture.services.voidLinks(
                    of: caller.id, purposes: [UndoDeletionLink.name], in: transaction)
            }
            #expect(refused?.slug == "invalid_token")
        }
    }

    @Test("deleting the account waits for whatever ends its sessions")
    func deleting() async throws {
        try await AccessFixture.with { fixture in
            let caller = try await fixture.member()
            try await fixture.meanwhile(caller) {
                _ = try await fixture.account.deleteAccount(.init(caller: caller, context: .test))
            } change: { transaction in
                _ = try await fixture.services.endSessions(of: caller.id, reason: "test", in: transaction)
            }
            #expect(try await fixture.value("SELECT status FROM users") == "leaving")
        }
    }
}

extension AccessFixture {
    /// Begins a change that holds the user, starts `other`, waits until that one waits for the change, and then goes
    /// on with the change; gives what the other one gave.
    @discardableResult
    fileprivate func meanwhile<Answer: Sendable>(
        _ caller: SignedInUser, _ other: @escaping @Sendable () async throws -> Answer,
        change: @escaping @Sendable (Transaction) async throws -> Void
    ) async throws -> Answer {
        let task = try await database.transaction { transaction in
            _ = try await transaction.first(AddressStatements.lock, [.uuid(caller.id)])
            let isOver = Flag()
            let task = Task {
                defer { isOver.set() }
                return try await other()
            }
            while try await database.first(Self.isAnyoneWaiting) != true {
                guard !isOver.isSet else {
                    Issue.record("it did not wait")
                    break
                }
                await Task.yield()
            }
            try await change(transaction)
            return task
        }
        return try await task.value
    }

    private static let isAnyoneWaiting = Statement<Bool>(
        "test waiting",
        """
        SELECT count(*) > 0 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
        """)
}

/// Something that has happened or not.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .acquiring) }

    func set() { value.store(true, ordering: .releasing) }
}
