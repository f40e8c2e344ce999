/// The ways in which somebody proved who they are (RFC 8176, with names of our own where it has none).
public struct AuthenticationMethods: OptionSet, Sendable, Hashable {
    /// A bit for each method.
    public let rawValue: UInt8

    /// Makes a set of bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// A password, `pwd`.
    public static let password = AuthenticationMethods(rawValue: 1 << 0)
    /// A code of an authenticator app, `otp`.
    public static let oneTimePassword = AuthenticationMethods(rawValue: 1 << 1)
    /// A code sent by SMS, `sms`.
    public static let sms = AuthenticationMethods(rawValue: 1 << 2)
    /// A recovery code, `recovery`.
    public static let recoveryCode = AuthenticationMethods(rawValue: 1 << 3)
    /// A link sent by e-mail, `email`.
    public static let email = AuthenticationMethods(rawValue: 1 << 4)
    /// An identity provider, `fed`.
    public static let federated = AuthenticationMethods(rawValue: 1 << 5)

    /// Those that are a second factor.
    public static let secondFactors: AuthenticationMethods = [.oneTimePassword, .sms, .recoveryCode]

    /// Whether a second factor is among them.
    public var includesSecondFactor: Bool { !isDisjoint(with: Self.secondFactors) }

    /// The methods with their names in `amr`, in the order in which they are written.
    static let names: [(method: AuthenticationMethods, name: String)] = [
        (.password, "pwd"), (.oneTimePassword, "otp"), (.sms, "sms"), (.recoveryCode, "recovery"),
        (.email, "email"), (.federated, "fed"),
    ]

    /// The names of the methods.
    public var names: [String] {
        Self.names.filter { contains($0.method) }.map(\.name)
    }
}
