/// A password's hash as it is stored: Argon2 in the PHC string format,
/// `$argon2id$v=19$m=19456,t=2,p=1$salt$tag` with unpadded Base64.
struct StoredPasswordHash: Sendable, Equatable {
    /// Version 1.3, written 19; older hashes have 16, or say nothing.
    static let version: UInt32 = 0x13
    static let saltLength = 16
    static let tagLength = 32
    private static let longestText = 256

    let variant: Argon2Variant
    let version: UInt32
    let parameters: Argon2Parameters
    let salt: [UInt8]
    let tag: [UInt8]

    init(
        variant: Argon2Variant = .argon2id, version: UInt32 = Self.version, parameters: Argon2Parameters,
        salt: [UInt8], tag: [UInt8]
    ) {
        self.variant = variant
        self.version = version
        self.parameters = parameters
        self.salt = salt
        self.tag = tag
    }

    /// Reads the text; what is not of the format, or beyond what is bearable, is refused.
    init(parsing text: String) throws(UnusablePasswordHash) {
        guard text.utf8.count <= Self.longestText else { throw .malformed }
        var fields = text.split(separator: "$", omittingEmptySubsequences: false)[...]
        guard fields.popFirst()?.isEmpty == true, let name = fields.popFirst() else { throw .malformed }
        guard let variant = Argon2Variant(rawValue: String(name)) else { throw .unknownAlgorithm }
        var version: UInt32 = 0x10
        if fields.count == 4, let field = fields.popFirst() {
            version = try Self.number(field, after: "v=")
        }
        guard fields.count == 3, version == 0x10 || version == 0x13 else { throw .malformed }
        let parameters = try Self.parameters(fields.removeFirst())
        guard let salt = Base64Text.decodeUnpadded(fields.removeFirst()),
            let tag = Base64Text.decodeUnpadded(fields.removeFirst()),
            (8...64).contains(salt.count), (16...64).contains(tag.count)
        else { throw .malformed }
        guard parameters.isBearable else { throw .unbearableCost }
        self.init(variant: variant, version: version, parameters: parameters, salt: salt, tag: tag)
    }

    /// The text to store, at most 255 characters.
    var text: String {
        let cost = "m=\(parameters.memoryKiB),t=\(parameters.passes),p=\(parameters.lanes)"
        let (salt, tag) = (Base64Text.encodeUnpadded(salt), Base64Text.encodeUnpadded(tag))
        return "$\(variant.rawValue)$v=\(version)$\(cost)$\(salt)$\(tag)"
    }

    /// Whether a new hash with these parameters would be a better one than this.
    func isOutdated(for parameters: Argon2Parameters) -> Bool {
        variant != .argon2id || version != Self.version || self.parameters != parameters
            || salt.count < Self.saltLength || tag.count < Self.tagLength
    }

    private static func parameters(_ text: Substring) throws(UnusablePasswordHash) -> Argon2Parameters {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .malformed }
        return Argon2Parameters(
            memoryKiB: try number(parts[0], after: "m="), passes: try number(parts[1], after: "t="),
            lanes: try number(parts[2], after: "p="))
    }

    private static func number(
        _ text: Substring, after prefix: String
    ) throws(UnusablePasswordHash) -> UInt32 {
        let digits = text.dropFirst(prefix.count)
        guard text.hasPrefix(prefix), digits.utf8.allSatisfy({ (48...57).contains($0) }),
            digits.first != "0", let number = UInt32(digits)
        else { throw .malformed }
        return number
    }
}
