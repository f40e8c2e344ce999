/// Reads the members of one mapping and, in the end, reports those that nobody asked for.
struct ObjectReader {
    let place: Place
    private let noun: String
    private let mapping: Mapping
    let diagnostics: Diagnostics
    private var asked: Set<String> = []
    private var refused: [String: String] = [:]

    /// Starts reading; nil, with an error, when the value is not a mapping. `noun` is for messages: "a schema".
    init?(_ place: Place, as noun: String, _ diagnostics: Diagnostics) {
        guard let mapping = place.node.mapping else {
            diagnostics.error(
                "wrong-kind", "expected \(noun) (a mapping) but found \(place.node.kindName)",
                at: place.location)
            return nil
        }
        self.place = place
        self.noun = noun
        self.mapping = mapping
        self.diagnostics = diagnostics
    }

    /// The member of that name with its place; nil when it is absent.
    mutating func member(_ name: String) -> Place? {
        asked.insert(name)
        return mapping.member(name).map(place.child)
    }

    /// Like `member`, and an error when it is absent.
    mutating func required(_ name: String) -> Place? {
        if let place = member(name) { return place }
        diagnostics.error("missing-member", "\(noun) needs '\(name)'", at: place.location)
        return nil
    }

    /// Names members that exist in OpenAPI or JSON Schema but are not honoured.
    mutating func refuse(_ names: String..., because reason: String) {
        for name in names { refused[name] = reason }
    }

    /// Every name with its value, all of them counted as known; for mappings whose names are free.
    mutating func entries() -> [(name: Located<String>, place: Place)] {
        mapping.members.map { member in
            asked.insert(member.name)
            return (member.locatedName, place.child(member))
        }
    }

    /// Reports every member that was never asked for.
    func finish() {
        for member in mapping.members where !asked.contains(member.name) {
            if let reason = refused[member.name] {
                diagnostics.error(
                    "unsupported-keyword", "keyword '\(member.name)' is not supported: \(reason)",
                    at: member.nameLocation)
                continue
            }
            let kind = member.name.hasPrefix("x-") ? "extension" : "keyword"
            diagnostics.error(
                "unknown-keyword", "unknown \(kind) '\(member.name)' in \(noun)", at: member.nameLocation,
                hint: Spelling.hint(for: member.name, among: asked.sorted()))
        }
    }
}
