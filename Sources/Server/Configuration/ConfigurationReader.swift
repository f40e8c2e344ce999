/// Reads keys from an environment and keeps every problem for the end.
struct ConfigurationReader {
    let environment: [String: String]
    /// What the installation is for; development when that cannot be read.
    let appEnvironment: AppEnvironment
    private(set) var problems: [String] = []

    init(_ environment: [String: String]) {
        // An empty variable means the same as none: container platforms set what they are given, empty or not.
        self.environment = environment.filter { !$0.value.isEmpty }
        let text = self.environment[ConfigurationKeys.appEnvironment.name]
        appEnvironment = text.flatMap(AppEnvironment.init) ?? .development
    }

    /// The value of a key that must be set or have a default; a missing one is a problem.
    mutating func required<Value>(_ key: ConfigurationKey<Value>) -> Value? {
        guard let text = text(key) else {
            report("\(key.name) is not set: \(key.summary)")
            return nil
        }
        return parse(key, text)
    }

    /// The value of a key that may be left out; nil when it is, or when its text is a problem.
    mutating func optional<Value>(_ key: ConfigurationKey<Value>) -> Value? {
        text(key).flatMap { parse(key, $0) }
    }

    /// Adds a problem that concerns several keys.
    mutating func report(_ line: String) {
        problems.append(line)
    }

    private func text(_ key: ConfigurationKey<some Sendable>) -> String? {
        environment[key.name] ?? key.defaultText(appEnvironment)
    }

    private mutating func parse<Value>(_ key: ConfigurationKey<Value>, _ text: String) -> Value? {
        do {
            return try key.parse(text)
        } catch {
            report("\(key.name) must be \(error.expectation)")
            return nil
        }
    }
}
