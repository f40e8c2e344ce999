public import Logging

/// Says in the log that a text message was to be sent, without number, text and code; in development also writes
/// it as a file, so that a developer can read the code.
public struct LoggedTexts: TextTransport {
    private let folder: MessageFolder?
    private let logger: Logger

    /// Logs, and writes to the folder where one is given.
    public init(folder: String?, logger: Logger) {
        self.folder = folder.map { MessageFolder(path: $0) }
        self.logger = logger
    }

    /// Writes the line, and the text message as `<message id>.txt`.
    public func send(_ text: OutgoingText) async throws -> String? {
        var metadata: Logger.Metadata = [
            "message": "\(text.id)", "template": "\(text.template.rawValue)",
            "to": "\(MaskedAddress(phone: text.number))",
        ]
        if let folder {
            try await folder.write(Array("To: \(text.number)\n\n\(text.text)\n".utf8), name: "\(text.id).txt")
            metadata["file"] = "\(folder.path)/\(text.id).txt"
        }
        logger.info("text message not sent: SMS_PROVIDER is log", metadata: metadata)
        return nil
    }
}
