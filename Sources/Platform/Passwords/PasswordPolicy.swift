/// What a new password must be: long enough, and not what an attacker tries first (NIST SP 800-63B-4 §3.1.1.2,
/// OWASP ASVS 5.0 §6.2). There are no rules of composition; any Unicode will do.
public struct PasswordPolicy: Sendable {
    /// The least and the most code points.
    public static let length = 8...128
    /// Shorter words of the context, such as a first name of three letters, are in too many good passwords.
    static let shortestContextWord = 4

    private let productNames: [String]

    /// A policy that refuses passwords with these names in them.
    public init(productNames: [String] = ["singr"]) {
        self.productNames = productNames.map { $0.lowercased() }
    }

    /// Every reason against the password; none for one that may be set.
    ///
    /// - Parameters:
    ///   - email: The person's address, if one is known.
    ///   - name: The person's name, if one is known; each of its words counts.
    public func weaknesses(
        of password: Password, email: String? = nil, name: String? = nil
    ) -> [PasswordWeakness] {
        let text = password.text
        let lowered = text.lowercased()
        var found = Self.lengthWeaknesses(text.unicodeScalars.count)
        if CommonPasswords.contains(lowered) { found.append(.common) }
        if Self.contains(lowered, anyOf: productNames) { found.append(.containsProductName) }
        if Self.contains(lowered, anyOf: Self.localParts(email)) { found.append(.containsEmail) }
        if Self.contains(lowered, anyOf: Self.words(name)) { found.append(.containsName) }
        return found
    }

    private static func lengthWeaknesses(_ codePoints: Int) -> [PasswordWeakness] {
        if codePoints < length.lowerBound { return [.tooShort(minimum: length.lowerBound)] }
        if codePoints > length.upperBound { return [.tooLong(maximum: length.upperBound)] }
        return []
    }

    private static func contains(_ text: String, anyOf words: [String]) -> Bool {
        words.contains { $0.unicodeScalars.count >= shortestContextWord && text.contains($0) }
    }

    /// The local part, as it is and without the tag behind a plus sign.
    private static func localParts(_ email: String?) -> [String] {
        guard let email, let end = email.lastIndex(of: "@") else { return [] }
        let whole = email[..<end].lowercased()
        return [whole, String(whole.prefix { $0 != "+" })]
    }

    private static func words(_ name: String?) -> [String] {
        name?.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init) ?? []
    }
}
