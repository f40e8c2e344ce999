/// Shows an effective configuration with its secrets masked.
enum ConfigurationListing {
    /// One line for each key: name, value, and where the value comes from.
    static func lines(environment: [String: String]) -> [String] {
        let reader = ConfigurationReader(environment)
        let width = ConfigurationKeys.all.map(\.name.count).max() ?? 0
        return ConfigurationKeys.all.map { entry in
            let name = entry.name + String(repeating: " ", count: width - entry.name.count)
            if let text = reader.environment[entry.name] {
                return "\(name) = \(masked(text, entry.secrecy))"
            }
            let text = entry.defaultText(reader.appEnvironment)
            return "\(name) = \(text ?? "") (\(text == nil ? "not set" : "default")): \(entry.summary)"
        }
    }

    static func masked(_ text: String, _ secrecy: ConfigurationSecrecy) -> String {
        switch secrecy {
        case .none: text
        case .whole: "********"
        case .password: maskedPassword(text)
        }
    }

    /// Masks both places where libpq takes a password: `user:password@` of a URI, and `password=` of either form.
    private static func maskedPassword(_ text: String) -> String {
        text.replacing(/(:\/\/[^:@\/?]*):[^\/?]*@/) { "\($0.output.1):********@" }
            .replacing(/((?:ssl)?password\s*=\s*)('(?:[^'\\]|\\.)*'|[^\s&]+)/) { "\($0.output.1)********" }
    }
}
