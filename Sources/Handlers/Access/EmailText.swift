/// Addresses as they are stored and compared.
enum EmailText {
    /// The address in lower case; the contract lets ASCII alone through (format `email`, RFC 5321 §4.1.2).
    static func normal(_ email: String) -> String { email.lowercased() }
}
