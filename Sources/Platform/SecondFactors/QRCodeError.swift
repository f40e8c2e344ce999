/// Why no QR code was made.
public enum QRCodeError: Error, Sendable, Equatable {
    /// The text is too long, or memory was not to be had.
    case unencodable
}
