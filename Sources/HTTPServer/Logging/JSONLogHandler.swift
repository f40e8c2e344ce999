import Glibc
public import Logging

/// Writes log events as JSON objects, one a line, with the values of secret keys taken out.
public struct JSONLogHandler: LogHandler {
    /// The least level that is written.
    public var logLevel: Logger.Level
    /// Members of every line.
    public var metadata = Logger.Metadata()
    /// Further members, asked for at each line.
    public var metadataProvider: Logger.MetadataProvider?

    private let label: String
    private let writer: LogWriter

    /// Makes the handler of one logger; `label` becomes the member `module`.
    public init(label: String, level: Logger.Level = .info, writer: LogWriter) {
        self.label = label
        self.writer = writer
        logLevel = level
    }

    /// One of the members of every line.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one line; a member named like one of the line's own gets an underscore in front.
    public func log(event: LogEvent) {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let seconds = Array(CivilTime(unixSeconds: now.tv_sec).isoSeconds.utf8)
        var line = JSONLine(
            isoSeconds: seconds, milliseconds: now.tv_nsec / 1_000_000, level: Self.name(event.level))
        line.member("module", label)
        line.member("message", event.message.description)
        var members = metadata
        members.merge(metadataProvider?.get() ?? [:]) { $1 }
        members.merge(event.metadata ?? [:]) { $1 }
        if let error = event.error { members["error"] = "\(error)" }
        for (key, value) in members.sorted(by: { $0.key < $1.key }) { append(key, value, to: &line) }
        writer.write(line.finish())
    }

    private func append(_ key: String, _ value: Logger.Metadata.Value, to line: inout JSONLine) {
        line.key(Self.reserved.contains(key) ? "_" + key : key)
        var bytes: [UInt8] = []
        Self.render(key, value, to: &bytes)
        line.raw(bytes)
    }

    private static let reserved: Set<String> = ["time", "level", "module", "message"]

    private static func render(_ key: String, _ value: Logger.Metadata.Value, to bytes: inout [UInt8]) {
        if LogRedaction.isSecret(key) { return JSONLine.appendQuoted(LogRedaction.placeholder, to: &bytes) }
        switch value {
        case .string(let text): JSONLine.appendQuoted(text, to: &bytes)
        case .stringConvertible(let value): JSONLine.appendQuoted(value.description, to: &bytes)
        case .array(let values): renderArray(key, values, to: &bytes)
        case .dictionary(let members): renderObject(members, to: &bytes)
        }
    }

    private static func renderArray(_ key: String, _ values: [Logger.Metadata.Value], to bytes: inout [UInt8])
    {
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            render(key, value, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private static func renderObject(_ members: Logger.Metadata, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            JSONLine.appendQuoted(member.key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            render(member.key, member.value, to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private static func name(_ level: Logger.Level) -> StaticString {
        switch level {
        case .trace: "TRACE"
        case .debug: "DEBUG"
        case .info: "INFO"
        case .notice: "NOTICE"
        case .warning: "WARN"
        case .error: "ERROR"
        case .critical: "FATAL"
        }
    }
}
