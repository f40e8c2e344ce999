/// Gives mails to somebody who delivers them.
public protocol MailTransport: Sendable {
    /// Sends a mail; the same mail twice does no harm where the transport can tell.
    ///
    /// - Returns: the id under which the provider knows the mail, or nil.
    /// - Throws: ``TransportRefusal`` where sending it again cannot help; anything else where it can.
    func send(_ mail: OutgoingMail) async throws -> String?
}

/// Gives text messages to somebody who delivers them.
public protocol TextTransport: Sendable {
    /// Sends a text message.
    ///
    /// - Returns: the id under which the provider knows it, or nil.
    /// - Throws: ``TransportRefusal`` where sending it again cannot help; anything else where it can.
    func send(_ text: OutgoingText) async throws -> String?
}

/// The provider refused the message for good.
public struct TransportRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    /// What the provider said, without addresses.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The message could not be handed over now; another attempt may succeed.
public struct TransportFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// What went wrong, without addresses.
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
