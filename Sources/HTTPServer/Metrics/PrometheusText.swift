/// Numbers in the Prometheus text format, version 0.0.4.
public struct PrometheusText: Sendable {
    /// What a family counts.
    public enum Kind: String, Sendable {
        /// Only grows.
        case counter
        /// Goes up and down.
        case gauge
        /// Observations in cumulative buckets.
        case histogram
    }

    /// The media type of ``text``.
    public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// The lines so far.
    public private(set) var text = ""

    /// Starts empty.
    public init() {}

    /// Starts a family; its samples must follow before the next family.
    public mutating func family(_ name: String, _ kind: Kind, _ help: String) {
        let escaped = Self.escaped(help, quotes: false)
        text += "# HELP \(name) \(escaped)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    /// Adds a whole number.
    public mutating func sample(
        _ name: String, _ labels: [(String, String)] = [], _ value: some BinaryInteger
    ) {
        line(name, labels, String(value))
    }

    /// Adds a number with a fraction.
    public mutating func sample(_ name: String, _ labels: [(String, String)] = [], _ value: Double) {
        line(name, labels, String(value))
    }

    private mutating func line(_ name: String, _ labels: [(String, String)], _ value: String) {
        text += name
        if !labels.isEmpty {
            let rendered = labels.map { "\($0.0)=\"\(Self.escaped($0.1, quotes: true))\"" }
            text += "{" + rendered.joined(separator: ",") + "}"
        }
        text += " " + value + "\n"
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where quotes: result += "\\\""
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
