public import Generated
import Platform
import Postgres
import SpecRuntime

extension AuthHandlers {
    /// Signs in with address and password.
    ///
    /// Unknown addresses, accounts without a password and wrong passwords take the same time and get the same answer.
    public func signIn(_ input: SignIn.Input) async throws -> SignIn.Output {
        // Before the database is asked: whoever is turned away costs next to nothing.
        try services.passwords.requireRoom()
        let email = EmailText.normal(input.body.email)
        let client = Client(input.context, userAgent: input.headers.userAgent)
        let person = try await services.database.first(PersonStatements.byEmail, [.text(email)])
        let verdict = try await services.verify(input.body.password, of: person, email: email, client)
        guard let person, verdict != .wrong else {
            try await services.record(
                AuthEvent(
                    .signIn, failure: "credentials", user: person?.id,
                    addressDigest: person == nil ? services.digests.address(email) : nil), client)
            throw Problem.wrongCredentials
        }
        try await services.renewHash(of: person, password: input.body.password, verdict)
        return .ok(try await services.completeSignIn(person, methods: .password, as: .signIn, client))
    }
}

extension Problem {
    /// 401: one text for whatever is wrong with address and password.
    static var wrongCredentials: Problem {
        .authenticationFailed("The address or the password is wrong.", challenge: "Bearer")
    }
}
