import CLibYAML

/// The events of one YAML or JSON text, from libyaml.
final class YAMLEvents {
    private let file: String
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var parser = yaml_parser_t()

    /// Starts parsing; `file` is the path that locations name.
    init(file: String, bytes source: [UInt8]) {
        self.file = file
        bytes = .allocate(capacity: max(source.count, 1))
        _ = bytes.update(fromContentsOf: source)
        yaml_parser_initialize(&parser)
        yaml_parser_set_input_string(&parser, bytes.baseAddress, source.count)
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    }

    deinit {
        yaml_parser_delete(&parser)
        bytes.deallocate()
    }

    /// The next event.
    /// - Throws: the syntax error at its place.
    func next() throws(SyntaxError) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxError() }
        defer { yaml_event_delete(&event) }
        let location = location(of: event.start_mark)
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            return YAMLEvent(
                kind: .scalar(text: text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE),
                anchor: string(scalar.anchor), tag: string(scalar.tag), location: location)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return YAMLEvent(
                kind: .sequenceStart, anchor: string(start.anchor), tag: string(start.tag), location: location
            )
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return YAMLEvent(
                kind: .mappingStart, anchor: string(start.anchor), tag: string(start.tag), location: location)
        case YAML_ALIAS_EVENT:
            let name = string(event.data.alias.anchor) ?? ""
            return YAMLEvent(kind: .alias(name), anchor: nil, tag: nil, location: location)
        default:
            return YAMLEvent(kind: structureKind(event.type), anchor: nil, tag: nil, location: location)
        }
    }

    private func structureKind(_ type: yaml_event_type_t) -> YAMLEvent.Kind {
        switch type {
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_DOCUMENT_END_EVENT: .documentEnd
        case YAML_STREAM_END_EVENT: .streamEnd
        case YAML_SEQUENCE_END_EVENT: .sequenceEnd
        case YAML_MAPPING_END_EVENT: .mappingEnd
        default: .other
        }
    }

    private func location(of mark: yaml_mark_t) -> SourceLocation {
        SourceLocation(file: file, line: mark.line + 1, column: mark.column + 1)
    }

    private func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        text.map { String(cString: $0) }
    }

    private func syntaxError() -> SyntaxError {
        let problem = parser.problem.map { String(cString: $0) } ?? "not readable as YAML"
        if parser.error == YAML_READER_ERROR {
            return SyntaxError(message: problem, location: location(ofByte: parser.problem_offset))
        }
        let context = parser.context.map { " " + String(cString: $0) } ?? ""
        return SyntaxError(message: problem + context, location: location(of: parser.problem_mark))
    }

    private func location(ofByte offset: Int) -> SourceLocation {
        let before = bytes.prefix(offset)
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
        let column = before[lineStart...].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        return SourceLocation(file: file, line: line, column: column)
    }
}

/// Text that is not YAML, at the place where it stops being so.
struct SyntaxError: Error {
    let message: String
    let location: SourceLocation
}
