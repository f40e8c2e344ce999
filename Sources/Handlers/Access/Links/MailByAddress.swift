import CoreTypes
import Platform

/// The job that mails whoever has an address a link that was asked for without signing in, or a notice of what was
/// tried with the address.
///
/// Whether anybody has the address is looked up here and not in the request, whose answer and time are the same for
/// every address.
struct MailByAddress: JobKind {
    static let name = "access.mail_link"
    static let policy = JobPolicy(maximumAttempts: 5, timeout: .seconds(20))

    /// What the link is for, or what the notice tells.
    enum Purpose: String, Sendable {
        case verifyAddress = "verify_address"
        case resetPassword = "reset_password"
        case magicLink = "magic_link"
        case alreadyRegistered = "already_registered"
        case manyFailures = "many_failures"
    }

    let purpose: Purpose
    /// The address, encrypted for ``id``.
    let sealedEmail: [UInt8]
    let id: UUID
    /// The digest of the asking client's secret.
    let clientHash: [UInt8]?
    let clientAddress: String
    let userAgent: String?
    let requestID: String

    func write(to payload: inout JobPayload) {
        payload.set("purpose", purpose.rawValue)
        payload.set("email", Base64URL.encode(sealedEmail))
        payload.set("id", id)
        payload.set("clientHash", clientHash.map(Base64URL.encode))
        payload.set("clientAddress", clientAddress)
        payload.set("userAgent", userAgent)
        payload.set("requestId", requestID)
    }
}

extension MailByAddress {
    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
        guard let purpose = Purpose(rawValue: try payload.text("purpose")) else {
            throw JobPayloadError("purpose is unknown")
        }
        guard let email = Base64URL.decode(try payload.text("email")) else {
            throw JobPayloadError("email is not base64url")
        }
        self.purpose = purpose
        sealedEmail = email
        id = try payload.uuid("id")
        clientHash = try payload.optional("clientHash", payload.text).flatMap { Base64URL.decode($0) }
        clientAddress = try payload.text("clientAddress")
        userAgent = try payload.optional("userAgent", payload.text)
        requestID = try payload.text("requestId")
    }
}
