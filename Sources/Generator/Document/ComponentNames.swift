/// Gives every shared value its name in `components` of the bundled document.
final class ComponentNames {
    private let diagnostics: Diagnostics
    private var names: [OpenAPI.ComponentSection: [Place.Key: String]] = [:]
    private var owners: [OpenAPI.ComponentSection: [String: (key: Place.Key, location: SourceLocation)]] = [:]

    /// Clashes go to `diagnostics`.
    init(diagnostics: Diagnostics) { self.diagnostics = diagnostics }

    /// Takes the names that the root document declares: each with the way from its place to its value's own. Of two
    /// names for one value the one that is nearer to it wins, so that an alias keeps the other's name.
    func declare(_ section: OpenAPI.ComponentSection, _ members: [(name: String, chain: [Place])]) {
        let nearestFirst = members.enumerated().sorted {
            ($0.element.chain.count, $0.offset) < ($1.element.chain.count, $1.offset)
        }
        for (_, member) in nearestFirst {
            guard let target = member.chain.last, names[section]?[target.key] == nil else { continue }
            claim(member.name, section, target)
        }
    }

    /// The name of a value that something refers to; makes one from its place where the root declares none.
    func name(of place: Place, in section: OpenAPI.ComponentSection, for site: SourceLocation) -> String {
        if let known = names[section]?[place.key] { return known }
        let name = Self.derivedName(place)
        if let other = owners[section]?[name] {
            diagnostics.error(
                "component-name-clash", "two different \(section.rawValue) would be called '\(name)'",
                at: site,
                notes: [
                    .init(location: other.location, text: "one is here"),
                    .init(location: place.location, text: "the other is here"),
                ],
                hint: "name one of them under components/\(section.rawValue) of the root document")
        }
        claim(name, section, place)
        return name
    }

    /// The name where one is known already.
    func known(_ key: Place.Key, in section: OpenAPI.ComponentSection) -> String? { names[section]?[key] }

    private func claim(_ name: String, _ section: OpenAPI.ComponentSection, _ place: Place) {
        names[section, default: [:]][place.key] = name
        if owners[section]?[name] == nil {
            owners[section, default: [:]][name] = (place.key, place.location)
        }
    }

    /// `Venue` for `/components/schemas/Venue` or `/Venue` of any file, `VenueAddress` for a property of it, and the
    /// file's name in UpperCamelCase for a whole file.
    private static func derivedName(_ place: Place) -> String {
        var tokens = JSONPointer.tokens(place.pointer) ?? []
        if tokens.first == "components", tokens.count > 2 { tokens.removeFirst(2) }
        if tokens.isEmpty { tokens = [SourcePath.stem(of: place.file)] }
        let isMember = tokens.dropLast().last == "properties"
        if let last = tokens.last, last.first?.isUppercase == true, !isMember { return last }
        let structural: Set = ["properties", "items", "allOf", "oneOf", "anyOf", "schema", "content"]
        return tokens.filter { !structural.contains($0) }.map(upperCamelCase).joined()
    }

    private static func upperCamelCase(_ text: String) -> String {
        text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
