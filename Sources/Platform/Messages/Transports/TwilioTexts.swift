/// Sends text messages by Twilio's Messages resource (API version 2010-04-01).
///
/// The resource has no key by which a repeat is recognised; ours is kept in `sent_messages`.
public struct TwilioTexts: TextTransport {
    private let provider: ProviderHTTP
    private let url: String
    private let sender: String

    /// Uses an account; `sender` is its number as E.164 has it.
    public init(
        accountSID: String, authToken: String, sender: String, http: OutboundHTTP,
        base: String = "https://api.twilio.com"
    ) {
        provider = ProviderHTTP(name: "Twilio", http: http, user: accountSID, password: authToken)
        url = base + "/2010-04-01/Accounts/\(accountSID)/Messages.json"
        self.sender = sender
    }

    /// Sends a text message; gives its `sid`.
    public func send(_ text: OutgoingText) async throws -> String? {
        let request = OutboundRequest.form(
            url, [("To", text.number), ("From", sender), ("Body", text.text)])
        let reply = try await provider.send(request) { $0.twilioError }
        return ProviderText.id(reply["sid"].text)
    }
}

/// Sends codes by Twilio's Verify service (v2), which writes the text itself.
///
/// The code is ours (`CustomCode`, to be enabled for the service), so that this program stays the only judge of
/// codes and the only counter of attempts.
public struct TwilioVerifyTexts: TextTransport {
    private let provider: ProviderHTTP
    private let url: String

    /// Uses a service of an account.
    public init(
        accountSID: String, authToken: String, serviceSID: String, http: OutboundHTTP,
        base: String = "https://verify.twilio.com"
    ) {
        provider = ProviderHTTP(name: "Twilio Verify", http: http, user: accountSID, password: authToken)
        url = base + "/v2/Services/\(serviceSID)/Verifications"
    }

    /// Sends a code; gives the verification's `sid`.
    public func send(_ text: OutgoingText) async throws -> String? {
        let request = OutboundRequest.form(
            url, [("To", text.number), ("Channel", "sms"), ("CustomCode", text.code.text)])
        let reply = try await provider.send(request) { $0.twilioError }
        return ProviderText.id(reply["sid"].text)
    }
}

extension ProviderReply {
    /// Twilio's number for the error and what it says of it.
    fileprivate var twilioError: String? {
        guard let message = self["message"].text else { return nil }
        return "\(message) (\(self["code"].text ?? "no code"))"
    }
}
