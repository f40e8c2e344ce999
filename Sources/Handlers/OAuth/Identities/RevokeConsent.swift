import CoreTypes
import Platform

/// The job that tells a provider that a consent is given up.
struct RevokeConsent: JobKind {
    static let name = "oauth.revoke_consent"
    static let policy = JobPolicy(maximumAttempts: 10, timeout: .seconds(30))

    let provider: String
    /// The row that the refresh token is encrypted for; it is gone by now.
    let identity: UUID
    let clientID: String
    let sealedRefreshToken: [UInt8]

    func write(to payload: inout JobPayload) {
        payload.set("provider", provider)
        payload.set("identity", identity)
        payload.set("clientId", clientID)
        payload.set("refreshToken", Base64URL.encode(sealedRefreshToken))
    }
}

extension RevokeConsent {
    init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
        provider = try payload.text("provider")
        identity = try payload.uuid("identity")
        clientID = try payload.text("clientId")
        guard let sealed = Base64URL.decode(try payload.text("refreshToken")) else {
            throw JobPayloadError("refreshToken is not base64url")
        }
        sealedRefreshToken = sealed
    }
}

extension OAuthHandlers {
    /// Does that job.
    var revokeConsentHandler: JobHandler {
        JobHandler(RevokeConsent.self) { [self] job, _ in
            guard let client = providers[job.provider] else {
                throw PermanentJobFailure("the installation has no provider \(job.provider)")
            }
            let token = try refreshTokenCipher.open(job.sealedRefreshToken, owner: job.identity).plaintext
            do throws(IdentityProviderError) {
                try await client.revoke(
                    refreshToken: String(decoding: token, as: UTF8.self), clientID: job.clientID)
            } catch .refused(let code) {
                throw PermanentJobFailure("the provider refused: \(code)")
            }
            return .done
        }
    }
}
