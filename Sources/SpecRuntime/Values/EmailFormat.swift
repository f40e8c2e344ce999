/// The format `email` of contracts, for addresses that come another way.
public enum EmailFormat {
    /// Whether a text is an address that the contract would take.
    public static func accepts(_ text: String) -> Bool {
        Substring(text).withUTF8Bytes(TextFormat.isEmail)
    }
}
