import Generated
import Glibc
import HTTPServer
import Logging
import Platform
import SpecRuntime

/// How configured texts become values; each says what it expects when it does not get it.
enum ConfigurationParsers {
    typealias Parser<Value> = @Sendable (String) throws(ConfigurationSyntaxError) -> Value

    static let text: Parser<String> = { $0 }

    static let boolean: Parser<Bool> = { (text) throws(ConfigurationSyntaxError) in
        switch text {
        case "true", "1": return true
        case "false", "0": return false
        default: throw ConfigurationSyntaxError("true or false")
        }
    }

    static let onOrOff: Parser<Bool> = { (text) throws(ConfigurationSyntaxError) in
        switch text {
        case "on": return true
        case "off": return false
        default: throw ConfigurationSyntaxError("on or off")
        }
    }

    static let logLevel: Parser<Logger.Level> = { (text) throws(ConfigurationSyntaxError) in
        let levels: [String: Logger.Level] = [
            "fatal": .critical, "error": .error, "warn": .warning, "info": .info, "debug": .debug,
            "trace": .trace,
        ]
        guard let level = levels[text] else {
            throw ConfigurationSyntaxError("one of fatal, error, warn, info, debug, trace")
        }
        return level
    }

    static let secret: Parser<[UInt8]> = { (text) throws(ConfigurationSyntaxError) in
        guard let bytes = SecretText.decode(text), bytes.count >= Keyring.minimumSecretLength else {
            throw ConfigurationSyntaxError(
                "at least \(Keyring.minimumSecretLength) bytes in hex or Base64 (try: openssl rand -hex 32)")
        }
        return bytes
    }

    static let rateLimits: Parser<RateLimitOverrides> = { (text) throws(ConfigurationSyntaxError) in
        let overrides: RateLimitOverrides
        do throws(RateLimitOverrides.SyntaxError) {
            overrides = try RateLimitOverrides(parsing: text)
        } catch {
            throw ConfigurationSyntaxError(
                "off or a list such as guestRequest.principal=1000/3600, and '\(error.entry)' is not of that form"
            )
        }
        let classes = OperationCatalog.operations.compactMap(\.rateLimit)
        if let unknown = overrides.unknownNames(classes).first {
            let known = RateLimitOverrides.names(classes).sorted().joined(separator: ", ")
            throw ConfigurationSyntaxError(
                "of limits that the contract has (\(known)), and '\(unknown)' is none")
        }
        return overrides
    }

    static let addressBlocks: Parser<[AddressBlock]> = { (text) throws(ConfigurationSyntaxError) in
        do throws(HTTPServerError) {
            return try AddressBlock.list(text)
        } catch {
            throw ConfigurationSyntaxError("a comma list of addresses and CIDR blocks: \(error)")
        }
    }

    static let origins: Parser<[String]> = list { (text) throws(ConfigurationSyntaxError) in
        let scheme = ["http://", "https://"].first { text.hasPrefix($0) }
        guard let scheme, text.count > scheme.count, !text.dropFirst(scheme.count).contains("/") else {
            throw ConfigurationSyntaxError(
                "a comma list of origins such as https://app.example, without a path, and '\(text)' is none")
        }
        return text
    }

    static let readableFile: Parser<String> = { (path) throws(ConfigurationSyntaxError) in
        guard access(path, R_OK) == 0 else {
            throw ConfigurationSyntaxError("a file that can be read, not \(path)")
        }
        return path
    }

    static let folder: Parser<String> = { (path) throws(ConfigurationSyntaxError) in
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw ConfigurationSyntaxError("an existing folder, not \(path)")
        }
        return path
    }

    static func integer(_ range: ClosedRange<Int>) -> Parser<Int> {
        { (text) throws(ConfigurationSyntaxError) in
            guard let number = Int(text), range.contains(number) else {
                throw ConfigurationSyntaxError("a number from \(range.lowerBound) to \(range.upperBound)")
            }
            return number
        }
    }

    static func choice<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
        _ type: Choice.Type
    ) -> Parser<Choice> {
        { (text) throws(ConfigurationSyntaxError) in
            guard let choice = Choice(rawValue: text) else {
                let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
                throw ConfigurationSyntaxError("one of \(choices)")
            }
            return choice
        }
    }

    /// Reads `off` as nil.
    static func optional<Value>(_ parser: @escaping Parser<Value>) -> Parser<Value?> {
        { (text) throws(ConfigurationSyntaxError) in
            if text == "off" { return nil }
            do throws(ConfigurationSyntaxError) {
                return try parser(text)
            } catch {
                throw ConfigurationSyntaxError("off or " + error.expectation)
            }
        }
    }

    /// Reads a comma list; spaces around entries and empty entries are skipped.
    static func list<Value>(_ parser: @escaping Parser<Value>) -> Parser<[Value]> {
        { (text) throws(ConfigurationSyntaxError) in
            var values: [Value] = []
            for entry in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
                values.append(try parser(String(entry)))
            }
            return values
        }
    }
}
