/// What a provider said, as it may be kept: providers like to repeat the address that they refuse.
enum ProviderText {
    /// One line of at most 300 characters without addresses, numbers, codes and tokens.
    static func clean(_ text: String) -> String {
        let line = DisplayText.line(text, limit: 2_000)
            .replacing(/[^\s<>"'(),;:=]+@[^\s<>"'(),;:]+/, with: "[address]")
            .replacing(/[A-Za-z0-9_\-]{43,}/, with: "[token]")
            .replacing(/\+?\d[\d \-()]{4,}\d\)?/, with: "[number]")
        return DisplayText.line(line, limit: 300)
    }

    /// A provider's id as it may be stored; nil where it is none.
    static func id(_ text: String?) -> String? {
        guard let text else { return nil }
        let id = text.prefix(200)
        return !id.isEmpty && id.utf8.allSatisfy { 33...126 ~= $0 } ? String(id) : nil
    }
}
