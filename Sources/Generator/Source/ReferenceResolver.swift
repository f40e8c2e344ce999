/// Follows `$ref`s from file to file.
final class ReferenceResolver {
    private let sources: SourceTree
    private let diagnostics: Diagnostics
    private var found: [Place.Key: Place] = [:]

    /// Resolves within `sources`; what cannot be resolved goes to `diagnostics`.
    init(sources: SourceTree, diagnostics: Diagnostics) {
        self.sources = sources
        self.diagnostics = diagnostics
    }

    /// The place that `reference`, written in `file` at `location`, leads to; one hop, nil after an error.
    func follow(_ reference: String, in file: String, at location: SourceLocation) -> Place? {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = percentDecoded(parts[0]),
            let pointer = percentDecoded(parts.count > 1 ? parts[1] : ""),
            let tokens = JSONPointer.tokens(pointer), !path.contains("://")
        else {
            diagnostics.error(
                "unsupported-reference", "'\(reference)' is not a relative path with a JSON pointer",
                at: location)
            return nil
        }
        let target = path.isEmpty ? file : SourcePath.resolve(path, against: file)
        let key = Place.Key(file: target, pointer: pointer)
        if let known = found[key] { return known }
        guard let root = open(target, reference, location) else { return nil }
        guard let place = descend(tokens, from: root, in: target, reference, location) else { return nil }
        found[key] = place
        return place
    }

    /// The place a value stands at once every `$ref` without siblings is followed; nil after an error.
    func canonical(_ place: Place) -> Place? { chain(from: place)?.last }

    /// The places on the way from `place` to the value's own, both included; nil after an error.
    func chain(from place: Place) -> [Place]? {
        var current = place
        var chain = [place]
        var visited: Set<Place.Key> = [place.key]
        while let mapping = current.node.mapping, mapping.members.count == 1, let reference = mapping["$ref"],
            let text = reference.string
        {
            guard let next = follow(text, in: current.file, at: reference.location) else { return nil }
            guard visited.insert(next.key).inserted else {
                diagnostics.error("reference-cycle", "'\(text)' leads back to itself", at: reference.location)
                return nil
            }
            current = next
            chain.append(next)
        }
        return chain
    }

    private func open(_ path: String, _ reference: String, _ location: SourceLocation) -> Node? {
        switch sources.open(path) {
        case .node(let node): return node
        case .malformed: return nil
        case .unreadable:
            diagnostics.error(
                "unresolvable-reference", "'\(reference)' leads nowhere: cannot read '\(path)'", at: location,
                hint: sources.similar(to: path).map { "did you mean '\($0)'?" })
            return nil
        }
    }

    private func descend(
        _ tokens: [String], from root: Node, in file: String, _ reference: String, _ location: SourceLocation
    ) -> Place? {
        var place = Place(node: root, file: file, pointer: "")
        for token in tokens {
            guard let next = step(token, from: place) else {
                let names = place.node.mapping?.members.map(\.name) ?? []
                diagnostics.error(
                    "unresolvable-reference", "'\(reference)' leads nowhere: there is no '\(token)'",
                    at: location,
                    hint: Spelling.hint(for: token, among: names))
                return nil
            }
            place = next
        }
        return place
    }

    private func step(_ token: String, from place: Place) -> Place? {
        if let member = place.node.mapping?.member(token) { return place.child(member) }
        guard let elements = place.node.sequence, let index = Int(token), elements.indices.contains(index)
        else {
            return nil
        }
        return place.child(index, elements[index])
    }

    private func percentDecoded(_ text: Substring) -> String? {
        guard text.contains("%") else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else {
                return nil
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
