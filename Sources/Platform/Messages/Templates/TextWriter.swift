import CoreTypes

/// Writes text messages: plain ASCII of at most 160 characters, so that each is one segment.
enum TextWriter {
    /// The text and the code in it; nil for a message that goes by mail.
    static func content(of envelope: MessageEnvelope) -> (text: String, code: NumericCode)? {
        switch envelope.message {
        case .phoneCode(let code): text(envelope, code, "your Singr code to confirm this phone number")
        case .signInCode(let code): text(envelope, code, "your Singr sign-in code")
        case .enrolmentCode(let code): text(envelope, code, "your Singr code to turn on two-factor sign-in")
        default: nil
        }
    }

    private static func text(
        _ envelope: MessageEnvelope, _ code: MessageCode, _ purpose: String
    ) -> (text: String, code: NumericCode) {
        let span = code.expiresAt.secondsSinceEpoch - envelope.circumstances.at.secondsSinceEpoch
        let minutes = max((span + 30) / 60, 1)
        let text =
            "\(code.code.text) is \(purpose), valid for \(minutes) min. "
            + "Never share it: we do not ask for it."
        return (text, code.code)
    }
}
