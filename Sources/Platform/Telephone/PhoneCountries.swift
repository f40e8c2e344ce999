/// The countries that text messages go to, each by its calling code (ITU-T E.164.1): messages cost money, and those
/// to countries where an installation has nobody earn it for others.
public struct PhoneCountries: Sendable, Equatable {
    /// Every country whose mobile numbers the program can tell from others.
    public static let all = PhoneCountries(callingCodes: Set(known))

    /// Why a list is refused.
    public enum Refusal: Error, Sendable, Equatable {
        /// It names no country.
        case empty
        /// The program does not know which numbers of that calling code are mobile ones.
        case unknown(String)
    }

    /// The calling codes that may be named, without `+`, in alphabetical order.
    public static var known: [String] { NumberingPlan.all.map(\.callingCode).sorted() }

    private let callingCodes: Set<String>

    private init(callingCodes: Set<String>) {
        self.callingCodes = callingCodes
    }

    /// Names countries by their calling codes, with or without `+`.
    ///
    /// - Throws: what is wrong with the list.
    public init(_ codes: [String]) throws(Refusal) {
        let codes = codes.map { $0.hasPrefix("+") ? String($0.dropFirst()) : $0 }
        guard !codes.isEmpty else { throw .empty }
        let known = Set(Self.known)
        if let unknown = codes.first(where: { !known.contains($0) }) { throw .unknown(unknown) }
        callingCodes = Set(codes)
    }

    func admits(_ plan: NumberingPlan) -> Bool { callingCodes.contains(plan.callingCode) }
}
