public import Generated
import Postgres
import SpecRuntime

extension CustomerVenuesHandlers {
    /// Tells whether a name in URLs is free.
    public func checkVenueUrlName(_ input: CheckVenueUrlName.Input) async throws -> CheckVenueUrlName.Output {
        let wanted = URLName(chosen: input.query.urlName)
        let free = try await free([wanted] + wanted.alternatives)
        let isFree = free.contains(wanted)
        return .ok(
            UrlNameAvailability(
                urlName: wanted.text, available: isFree,
                reason: isFree ? nil : wanted.isReserved ? .reserved : .taken,
                suggestions: isFree ? [] : free.prefix(5).map(\.text)))
    }

    /// Those of the names that no venue has or had, in their order.
    func free(_ names: [URLName]) async throws -> [URLName] {
        let taken = try await services.database.rows(
            CustomerVenueStatements.takenURLNames, [.textArray(names.map(\.text))])
        return names.filter { !taken.contains($0.text) && !$0.isReserved }
    }

    /// 409 with names like it that are free.
    func urlNameTaken(_ name: URLName) async throws -> Problem {
        let free = try await free(name.alternatives).prefix(3).map(\.text)
        let why = name.isReserved ? "kept for the platform" : "taken"
        let hint = free.isEmpty ? "" : " Free ones are \(free.joined(separator: ", "))."
        return .conflict("The urlName \(name.text) is \(why).\(hint)")
    }
}
