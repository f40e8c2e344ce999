public import CoreTypes

/// When, from where and with what that happened which a message is about.
public struct MessageCircumstances: Sendable, Equatable {
    /// When it happened.
    public let at: Timestamp
    /// The client's network address, at most 64 characters.
    public let clientAddress: String?
    /// The device as it calls itself, such as a user agent, in one line of at most 120 characters.
    public let device: String?

    /// Texts may come from a client as they are: they are shortened and brought into one line.
    public init(at: Timestamp, clientAddress: String? = nil, device: String? = nil) {
        self.at = at
        self.clientAddress = Self.line(clientAddress, 64)
        self.device = Self.line(device, 120)
    }

    private static func line(_ text: String?, _ limit: Int) -> String? {
        let line = text.map { DisplayText.line($0, limit: limit) }
        return line?.isEmpty == true ? nil : line
    }
}
