/// The types of plain scalars by YAML 1.2's core schema (§10.3.2); quoted ones are strings.
enum ScalarResolution {
    /// The value of a scalar.
    /// - Throws: when an explicit tag is unknown or does not fit, or the number is not one of JSON.
    static func content(
        _ text: String, isPlain: Bool, tag: String?, location: SourceLocation
    ) throws(SyntaxError) -> Node.Content {
        guard let tag, tag != "!" else { return isPlain ? try plain(text, location) : .string(text) }
        if tag == "tag:yaml.org,2002:str" { return .string(text) }
        let content = try plain(text, location)
        let fits =
            switch (tag, content) {
            case ("tag:yaml.org,2002:null", .null), ("tag:yaml.org,2002:bool", .bool),
                ("tag:yaml.org,2002:int", .number), ("tag:yaml.org,2002:float", .number):
                true
            default: false
            }
        guard fits else {
            throw SyntaxError(message: "tag '\(tag)' is not honoured here", location: location)
        }
        return content
    }

    private static func plain(_ text: String, _ location: SourceLocation) throws(SyntaxError) -> Node.Content
    {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        case ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "-.inf", "-.Inf", "-.INF", "+.inf", "+.Inf",
            "+.INF":
            throw SyntaxError(message: "'\(text)' is not a number of JSON", location: location)
        default:
            guard mayBeNumber(text.utf8) else { return .string(text) }
            return Number(yaml: text).map(Node.Content.number) ?? .string(text)
        }
    }

    private static func mayBeNumber(_ text: String.UTF8View) -> Bool {
        guard let first = text.first else { return false }
        return (0x30...0x39).contains(first) || first == 0x2B || first == 0x2D || first == 0x2E
    }
}
