public import SpecRuntime

/// Documents served beside the contract at exact paths, from memory.
public struct DocumentPages: Sendable {
    private var resources: [String: StaticResource] = [:]

    /// No documents.
    public init() {}

    /// Serves bytes at a path, which must start with `/`; a later document replaces an earlier one.
    public mutating func add(
        _ path: String, contentType: String, bytes: [UInt8], cacheControl: String = "no-cache",
        headers: [HeaderField] = []
    ) {
        resources[path] = StaticResource(
            contentType: contentType, bytes: bytes, cacheControl: cacheControl, fields: headers)
    }

    /// The document at a target's path, whatever its query.
    func resource(_ target: String) -> StaticResource? {
        resources[String(target.prefix { $0 != "?" })]
    }
}
