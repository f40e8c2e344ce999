extension ParameterReader {
    /// Reads an array of `min` to `max` items, each by the function given.
    ///
    /// With `explode`, a query or cookie parameter is repeated for each item; else, and always in paths and
    /// headers, the items stand in one value with commas between them. An empty value then has no items.
    public mutating func array<T>(
        _ source: ParameterSource, required: Bool = false, explode: Bool, min: Int = 0, max: Int = .max,
        _ element: (inout ParameterReader, ParameterText) -> T?
    ) -> [T]? {
        guard let items = items(source, required: required, explode: explode) else { return nil }
        guard accept(Self.countFaults(items.count, min: min, max: max), source) else { return nil }
        var values: [T] = []
        values.reserveCapacity(items.count)
        for item in items {
            if let value = element(&self, item) { values.append(value) }
        }
        return values.count == items.count ? values : nil
    }

    /// Checks that the items of an array differ.
    @inlinable
    public mutating func unique<T: Hashable>(_ source: ParameterSource, _ items: [T]?) {
        if let items, Set(items).count != items.count { refuseRepeatedItem(source) }
    }

    /// Checks that the strings of an array differ in their code points.
    public mutating func unique(_ source: ParameterSource, _ items: [String]?) {
        if let items, ExactText.repeats(items) { refuseRepeatedItem(source) }
    }

    @usableFromInline
    mutating func refuseRepeatedItem(_ source: ParameterSource) {
        record(.repeatedItem, at: source.place)
    }

    private static func countFaults(_ count: Int, min: Int, max: Int) -> [Fault] {
        if count < min { return [.minimumCount(min, of: "item", code: "min_items")] }
        if count > max { return [.maximumCount(max, of: "item", code: "max_items")] }
        return []
    }
}
