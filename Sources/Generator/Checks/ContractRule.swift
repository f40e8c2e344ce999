/// One rule about a contract as a whole, beyond what reading it checks.
protocol ContractRule: Sendable {
    /// Whether code could not be right without it, so that generating refuses too; otherwise it is a matter of
    /// quality that only `lint` asks for.
    static var isHard: Bool { get }
    /// Whether it would report what is only missing because reading it failed.
    static var needsWholeDocument: Bool { get }
    /// Reports every place that breaks the rule.
    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics)
}

extension ContractRule {
    static var needsWholeDocument: Bool { false }
}
