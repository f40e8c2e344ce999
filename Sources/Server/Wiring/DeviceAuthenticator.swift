import Generated
import Platform
import SpecRuntime

/// Recognises callers by their credentials.
struct DeviceAuthenticator: SingrAuthenticator {
    let deviceTokens: DeviceTokens

    func guestDevice(_ credential: String, _ context: RequestContext) async throws -> GuestDevice {
        guard let device = deviceTokens.verify(credential) else {
            throw Problem.authenticationFailed("The device token is not valid.", challenge: "ApiKey")
        }
        return GuestDevice(id: device)
    }
}
