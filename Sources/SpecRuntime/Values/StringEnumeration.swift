/// A closed set of strings. Generated enumerations conform to it.
public protocol StringEnumeration: RawRepresentable<String>, Sendable, CaseIterable {}

extension StringEnumeration {
    /// The case of exactly this text; `init(rawValue:)` also takes canonically equivalent ones.
    @inlinable
    public init?(exactly text: String) {
        guard let value = Self(rawValue: text), value.rawValue.utf8.elementsEqual(text.utf8) else {
            return nil
        }
        self = value
    }
}
