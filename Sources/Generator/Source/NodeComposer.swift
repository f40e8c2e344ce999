/// Turns the events of one file into a tree of nodes.
struct NodeComposer {
    /// Values that aliases may add to one file, so that nested aliases cannot grow without bound.
    private static let aliasLimit = 100_000
    private static let depthLimit = 200

    private let events: YAMLEvents
    private let diagnostics: Diagnostics
    private var anchors: [String: (node: Node, size: Int)] = [:]
    private var composed = 0
    private var aliased = 0

    private init(events: YAMLEvents, diagnostics: Diagnostics) {
        self.events = events
        self.diagnostics = diagnostics
    }

    /// Reads one file that holds exactly one document; nil after an error, which is reported.
    static func compose(file: String, bytes: [UInt8], diagnostics: Diagnostics) -> Node? {
        var composer = NodeComposer(events: YAMLEvents(file: file, bytes: bytes), diagnostics: diagnostics)
        do throws(SyntaxError) {
            return try composer.document(file: file)
        } catch {
            diagnostics.error("syntax", error.message, at: error.location)
            return nil
        }
    }

    private mutating func document(file: String) throws(SyntaxError) -> Node {
        var root: Node?
        while true {
            let event = try events.next()
            switch event.kind {
            case .streamEnd:
                if let root { return root }
                let start = SourceLocation(file: file, line: 1, column: 1)
                throw SyntaxError(message: "the file holds no document", location: start)
            case .documentStart where root != nil:
                throw SyntaxError(message: "a second document in one file", location: event.location)
            case .documentStart:
                root = try node(events.next(), depth: 0)
            default: break
            }
        }
    }

    private mutating func node(_ event: YAMLEvent, depth: Int) throws(SyntaxError) -> Node {
        guard depth < Self.depthLimit else {
            throw SyntaxError(
                message: "nested deeper than \(Self.depthLimit) levels", location: event.location)
        }
        let before = composed
        composed += 1
        let content: Node.Content
        switch event.kind {
        case .alias(let name): return try alias(name, at: event.location)
        case .scalar(let text, let isPlain):
            content = try ScalarResolution.content(
                text, isPlain: isPlain, tag: event.tag, location: event.location)
        case .sequenceStart: content = .sequence(try elements(depth: depth))
        case .mappingStart: content = .mapping(try members(depth: depth))
        default: throw SyntaxError(message: "a value is missing", location: event.location)
        }
        let node = Node(content: content, location: event.location)
        if let anchor = event.anchor { anchors[anchor] = (node, composed - before) }
        return node
    }

    private mutating func alias(_ name: String, at location: SourceLocation) throws(SyntaxError) -> Node {
        guard let anchor = anchors[name] else {
            throw SyntaxError(message: "alias '*\(name)' has no anchor before it", location: location)
        }
        composed += anchor.size
        aliased += anchor.size
        guard aliased <= Self.aliasLimit else {
            throw SyntaxError(
                message: "aliases expand to more than \(Self.aliasLimit) values", location: location)
        }
        return anchor.node
    }

    private mutating func elements(depth: Int) throws(SyntaxError) -> [Node] {
        var elements: [Node] = []
        while true {
            let event = try events.next()
            if case .sequenceEnd = event.kind { return elements }
            elements.append(try node(event, depth: depth + 1))
        }
    }

    private mutating func members(depth: Int) throws(SyntaxError) -> Mapping {
        var members: [Mapping.Member] = []
        var places: [String: SourceLocation] = [:]
        while true {
            let event = try events.next()
            if case .mappingEnd = event.kind { return Mapping(members: members) }
            guard case .scalar(let name, _) = event.kind else {
                throw SyntaxError(message: "a mapping's name must be a scalar", location: event.location)
            }
            let value = try node(events.next(), depth: depth + 1)
            if let first = places[name] {
                diagnostics.error(
                    "duplicate-key", "'\(name)' is given twice", at: event.location,
                    notes: [.init(location: first, text: "the first one is here")])
                continue
            }
            places[name] = event.location
            members.append(Mapping.Member(name: name, nameLocation: event.location, value: value))
        }
    }
}
