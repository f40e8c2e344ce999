public import CoreTypes

/// A token that a message carries in a link, and when it ceases to be good. It shows nothing of itself in logs.
public struct MessageToken: Sendable {
    /// When the link ceases to work.
    public let expiresAt: Timestamp
    let text: String

    /// A token for one purpose.
    public init(_ token: PurposeToken<some TokenPurpose>, expiresAt: Timestamp) {
        self.init(text: token.text, expiresAt: expiresAt)
    }

    /// A token whose purpose its table says.
    public init(_ token: OpaqueToken, expiresAt: Timestamp) {
        self.init(text: token.text, expiresAt: expiresAt)
    }

    init(text: String, expiresAt: Timestamp) {
        self.text = text
        self.expiresAt = expiresAt
    }
}

/// A code that a text message carries, and when it ceases to be good. It shows nothing of itself in logs.
public struct MessageCode: Sendable {
    /// When the code ceases to be good.
    public let expiresAt: Timestamp
    let code: NumericCode

    /// A code for a person to type.
    public init(_ code: NumericCode, expiresAt: Timestamp) {
        self.code = code
        self.expiresAt = expiresAt
    }
}

extension MessageToken: CustomStringConvertible, CustomReflectable {
    /// Asterisks.
    public var description: String { "********" }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension MessageCode: CustomStringConvertible, CustomReflectable {
    /// Asterisks.
    public var description: String { "******" }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
