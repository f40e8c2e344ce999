/// One event of libyaml's parser, copied out of C.
struct YAMLEvent {
    /// What was read.
    enum Kind {
        case documentStart
        case documentEnd
        case streamEnd
        case alias(String)
        /// `isPlain` tells unquoted scalars, whose type depends on their text.
        case scalar(text: String, isPlain: Bool)
        case sequenceStart
        case sequenceEnd
        case mappingStart
        case mappingEnd
        /// Start of the stream and anything else that carries no value.
        case other
    }

    let kind: Kind
    let anchor: String?
    /// An explicit tag such as `tag:yaml.org,2002:str`.
    let tag: String?
    let location: SourceLocation
}
