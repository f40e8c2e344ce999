import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Makes an account with one profile, mails the link that confirms its address, and signs it in: all or nothing.
    public func signUp(_ input: SignUp.Input) async throws -> SignUp.Output {
        let account = input.body
        try Self.requireMatchingData(account)
        let email = EmailText.normal(account.email)
        let name = account.name?.trimmingWhitespace()
        let password = try services.requireStrong(
            account.password, email: email, name: name, pointer: "/password")
        let client = Client(input.context, userAgent: input.headers.userAgent)
        let hash = try await services.passwords.hash(password)
        do {
            return .created(try await make(account, email: email, name: name, hash: hash, client))
        } catch let error as PostgresError where error.server?.constraint == "users_email_key" {
            try await services.record(
                AuthEvent(.signUp, failure: "address_taken", addressDigest: services.digests.address(email)),
                client)
            try await services.tellOwner(.alreadyRegistered, of: email, client)
            throw Problem.conflict(
                "There is an account with this address. Sign in, or reset its password.")
        } catch let error as PostgresError
            where error.server?.constraint == "customer_profiles_time_zone_check"
        {
            throw Problem.validation([Self.unknownTimeZone])
        }
    }

    private func make(
        _ account: NewAccount, email: String, name: String?, hash: String, _ client: Client
    ) async throws -> SessionTokens {
        try await services.database.transaction { transaction in
            let person = try await transaction.first(
                SignUpStatements.addUser, [.text(email), .text(hash), .text(name)])
            guard let person else { throw MissingRow(statement: SignUpStatements.addUser.name) }
            try await addProfile(account, email: email, to: person.id, in: transaction)
            let link = try await services.issueLink(
                VerifyAddress.self, for: person.id, email: email, seconds: LinkLife.verifyAddress,
                in: transaction)
            try await services.notify(person, .verifyAddress(link), client, in: transaction)
            let tokens = try await services.beginSession(
                of: person, methods: .password, client, in: transaction)
            try await services.record(AuthEvent(.signUp, user: person.id), client, in: transaction)
            return tokens
        }
    }

    private func addProfile(
        _ account: NewAccount, email: String, to user: UUID, in transaction: Transaction
    ) async throws {
        switch account.accountType {
        case .customer:
            let data = account.customerData
            try await transaction.execute(
                SignUpStatements.addCustomer,
                [
                    .uuid(user), .text(data?.legalBusinessName?.trimmingWhitespace()),
                    .text(data?.contactEmail.map(EmailText.normal) ?? email), .text(data?.timezone ?? "UTC"),
                ])
        case .singer:
            try await transaction.execute(
                SignUpStatements.addSinger,
                [.uuid(user), .text(account.singerData?.nickname?.trimmingWhitespace())])
        }
    }

    /// What belongs to the other kind of account is a mistake of the client, not something to ignore.
    private static func requireMatchingData(_ account: NewAccount) throws(Problem) {
        var violations: [Violation] = []
        if account.accountType == .singer, account.customerData != nil {
            violations.append(foreign("/customerData", "customer"))
        }
        if account.accountType == .customer, account.singerData != nil {
            violations.append(foreign("/singerData", "singer"))
        }
        guard violations.isEmpty else { throw .validation(violations) }
    }

    private static let unknownTimeZone = Violation(
        place: .body(pointer: "/customerData/timezone"), code: "time_zone",
        message: "must be a time zone of the IANA database, such as America/Chicago")

    private static func foreign(_ pointer: String, _ kind: String) -> Violation {
        Violation(
            place: .body(pointer: pointer), code: "unexpected",
            message: "goes with the accountType \(kind) only")
    }
}
