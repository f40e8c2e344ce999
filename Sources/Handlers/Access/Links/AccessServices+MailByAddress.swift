import CoreTypes
import Platform
import Postgres

extension AccessServices {
    /// Enqueues the job that mails a link, if the address is somebody's.
    func askForLink(
        _ purpose: MailByAddress.Purpose, email: String, clientHash: [UInt8]? = nil, _ client: Client
    ) async throws {
        let job = try mail(purpose, to: email, clientHash: clientHash, client)
        try await database.enqueue(job, JobOptions(priority: .high))
    }

    /// Enqueues the job that mails a notice, if the address is somebody's; once a day at most.
    func tellOwner(_ purpose: MailByAddress.Purpose, of email: String, _ client: Client) async throws {
        let key = "\(purpose.rawValue):\(Base64URL.encode(digests.address(email)))"
        let daily = UniqueJob(key, .period(.seconds(86_400)))
        try await database.enqueue(try mail(purpose, to: email, client), JobOptions(unique: daily))
    }

    private func mail(
        _ purpose: MailByAddress.Purpose, to email: String, clientHash: [UInt8]? = nil, _ client: Client
    ) throws -> MailByAddress {
        let id = identifiers.next()
        return MailByAddress(
            purpose: purpose, sealedEmail: try addressCipher.seal(Array(email.utf8), owner: id), id: id,
            clientHash: clientHash, clientAddress: client.address, userAgent: client.userAgent,
            requestID: client.requestID)
    }

    /// Does that job.
    var mailByAddressHandler: JobHandler {
        JobHandler(MailByAddress.self) { [self] job, context in
            let email = String(
                decoding: try addressCipher.open(job.sealedEmail, owner: job.id).plaintext, as: UTF8.self)
            try await database.transaction { transaction in
                guard
                    let person = try await transaction.first(PersonStatements.byEmail, [.text(email)]),
                    person.status == .active, job.purpose != .verifyAddress || !person.isEmailVerified
                else { return }
                let isDue = try await transaction.first(
                    MailRequestStatements.take,
                    [.uuid(person.id), .text(job.purpose.rawValue), .timestamp(context.enqueuedAt)])
                guard isDue == true else { return }
                try await mail(job, to: person, in: transaction)
            }
            return .done
        }
    }

    private func mail(_ job: MailByAddress, to person: Person, in transaction: Transaction) async throws {
        let client = Client(job)
        let message: Message
        switch job.purpose {
        case .alreadyRegistered:
            return try await notify(person, .alreadyRegistered, client, in: transaction)
        case .manyFailures: return try await notify(person, .manyFailures, client, in: transaction)
        case .verifyAddress:
            message = .verifyAddress(
                try await issueLink(
                    VerifyAddress.self, for: person.id, email: person.email, seconds: LinkLife.verifyAddress,
                    in: transaction))
        case .resetPassword:
            message = .resetPassword(
                try await issueLink(
                    ResetPasswordLink.self, for: person.id, email: person.email,
                    seconds: LinkLife.resetPassword, in: transaction))
        case .magicLink:
            message = .magicLink(
                try await issueLink(
                    MagicLink.self, for: person.id, email: person.email, seconds: LinkLife.magicLink,
                    clientHash: job.clientHash, in: transaction))
        }
        try await notify(person, message, client, in: transaction)
        try await record(AuthEvent(.linkMailed, user: person.id), client, in: transaction)
    }
}

extension Client {
    fileprivate init(_ job: MailByAddress) {
        address = job.clientAddress
        network = job.clientAddress
        userAgent = job.userAgent
        requestID = job.requestID
    }
}

enum MailRequestStatements {
    /// Notes that user `$1` is to be mailed for purpose `$2`, as was asked at `$3`; false where three were mailed in the last hour,
    /// or this very one was. The asking transaction's time stands for the job, which may run twice.
    static let take = Statement<Bool>(
        "take mail request",
        """
        WITH taken AS (
            INSERT INTO mail_requests (users_id, purpose, asked_at)
            SELECT $1, $2, $3
            WHERE (
                SELECT count(*) FROM mail_requests
                WHERE users_id = $1 AND purpose = $2 AND asked_at > now() - interval '1 hour') < 3
            ON CONFLICT DO NOTHING
            RETURNING 1
        )
        SELECT EXISTS (SELECT FROM taken)
        """)
}
