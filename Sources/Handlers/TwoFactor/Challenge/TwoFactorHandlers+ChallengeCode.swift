import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension TwoFactorHandlers {
    /// Sends the code of a sign-in by text message. Failed attempts stay counted.
    public func sendTwoFactorSms(_ input: SendTwoFactorSms.Input) async throws -> SendTwoFactorSms.Output {
        try requireTextMessages()
        let client = Client(input.context)
        let (challenge, person) = try await pendingSignIn(input.body.twoFactorToken, client)
        guard let number = person.smsNumber else { throw Problem.textMessagesAreOff }
        let seconds = try await services.change(by: person.id) { transaction in
            let code = NumericCode()
            let digest = services.digests.codes.digest(
                code, user: person.id, purpose: Self.challengeCodePurpose)
            let issued = try await transaction.first(
                PendingSignInStatements.issueCode, [.bytes(challenge), .bytes(digest)])
            guard let issued else { throw try await refusal(of: challenge, in: transaction) }
            try await services.takeSend(to: number, in: transaction)
            try await services.outbox.enqueue(
                .signInCode(MessageCode(code, expiresAt: issued.expiresAt)),
                to: .phone(number, user: person.id), circumstances: services.circumstances(client),
                in: transaction)
            try await services.record(AuthEvent(.codeSent, user: person.id), client, in: transaction)
            return issued.secondsLeft
        }
        return .ok(.codeSent(to: number, seconds: Int32(seconds.rounded(.down))))
    }

    /// Why a challenge is sent no code now.
    private func refusal(of challenge: [UInt8], in transaction: Transaction) async throws -> Problem {
        let wait = try await transaction.first(PendingSignInStatements.wait, [.bytes(challenge)])
        return wait.map { .rateLimited(retryAfter: AccessServices.wholeSeconds($0)) } ?? .uselessChallenge
    }
}
