import Platform
import Postgres

/// How somebody showed a second factor.
enum FactorProof: Sendable {
    /// By a code of the app or of a text message, which is used up.
    case code
    /// By a recovery code, which the transaction must use up.
    case recoveryCode(MatchedRecoveryCode)
}

extension AccessServices {
    /// Whether a text is a code of one of the person's factors, or a recovery code; nil where it is neither.
    ///
    /// - Throws: 429 after too many attempts at the code of a text message.
    func proveFactor(_ text: String, of person: Person) async throws -> FactorProof? {
        guard NumericCode(text) != nil else {
            return try await matchRecoveryCode(text, of: person.id).map { .recoveryCode($0) }
        }
        if person.hasTOTP, try await acceptTOTP(text, of: person.id) { return .code }
        return try await acceptStepUpCode(text, of: person) ? .code : nil
    }
}
