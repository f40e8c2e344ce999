extension DocumentReader {
    /// Reads `x-rate-limit-classes`.
    func rateLimitClasses(_ place: Place?) -> [OpenAPI.RateLimitClass] {
        guard let place else { return [] }
        return place.entries(as: "rate-limit classes", diagnostics).compactMap { entry in
            checkName(entry.name, as: "a rate-limit class", against: .identifier)
            return rateLimitClass(entry.name, entry.place)
        }
    }

    private func rateLimitClass(_ name: Located<String>, _ place: Place) -> OpenAPI.RateLimitClass? {
        guard var reader = ObjectReader(place, as: "a rate-limit class", diagnostics) else { return nil }
        let description = reader.string("description")?.value
        let limits = reader.required("limits").map { $0.list(diagnostics) } ?? []
        let whenUnavailable = reader.string("whenUnavailable").flatMap(whenUnavailable) ?? .countLocally
        reader.finish()
        return OpenAPI.RateLimitClass(
            name: name, description: description, limits: limits.compactMap(rateLimit),
            whenUnavailable: whenUnavailable)
    }

    private func whenUnavailable(_ text: Located<String>) -> OpenAPI.RateLimitClass.WhenUnavailable? {
        let choices = OpenAPI.RateLimitClass.WhenUnavailable.self
        if let choice = choices.init(rawValue: text.value) { return choice }
        diagnostics.error(
            "wrong-value", "there is no '\(text.value.printable)' for when counters are unavailable",
            at: text.location,
            hint: "write \(choices.allCases.map(\.rawValue).joined(separator: " or "))")
        return nil
    }

    private func rateLimit(_ place: Place) -> OpenAPI.RateLimitClass.Limit? {
        guard var reader = ObjectReader(place, as: "a rate limit", diagnostics) else { return nil }
        let key = reader.requiredString("per").flatMap(rateLimitKey)
        let limit = reader.required("limit").flatMap { $0.count(from: 1, diagnostics) }
        let window = reader.required("windowSeconds").flatMap { $0.count(from: 1, diagnostics) }
        let refund = reader.bool("refundOnRefusal")?.value ?? false
        reader.finish()
        guard let key, let limit, let window else { return nil }
        return OpenAPI.RateLimitClass.Limit(
            location: place.location, key: key, limit: limit.value, windowSeconds: window.value,
            refundOnRefusal: refund)
    }

    private func rateLimitKey(_ text: Located<String>) -> Located<OpenAPI.RateLimitClass.Limit.Key>? {
        switch text.value {
        case "principal": return Located(.principal, at: text.location)
        case "address": return Located(.address, at: text.location)
        case let path where path.hasPrefix("path.") && path.count > 5:
            return Located(.pathParameter(String(path.dropFirst(5))), at: text.location)
        default:
            diagnostics.error(
                "wrong-value", "requests cannot be counted per '\(text.value)'", at: text.location,
                hint: "write principal, address or path.<parameter>")
            return nil
        }
    }
}
