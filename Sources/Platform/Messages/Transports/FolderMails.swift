public import Logging

/// Writes mails as `.eml` files into a folder, for development and tests, and says so in the log without what is
/// secret in them.
public struct FolderMails: MailTransport {
    private let folder: MessageFolder
    private let logger: Logger

    /// Writes into the folder, which is made where it is missing.
    public init(path: String, logger: Logger) {
        folder = MessageFolder(path: path)
        self.logger = logger
    }

    /// Writes the mail as `<message id>.eml`.
    public func send(_ mail: OutgoingMail) async throws -> String? {
        try await folder.write(mail.document, name: "\(mail.id).eml")
        logger.info("mail written", metadata: ["file": "\(folder.path)/\(mail.id).eml"])
        return nil
    }
}
