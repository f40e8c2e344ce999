// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A key to make.
///
/// Contract: `openapi/components/schemas/NewApiKey.yaml:1`
public struct NewApiKey: Sendable, Equatable {
    /// What it is for.
    public var description: String
    /// What it is called.
    public var name: String?
    /// What it may do; left out, everything that OpenKJ needs.
    public var scopes: [ApiKeyScope]?
    /// When it stops, in the future; left out, never.
    public var expiresAt: Timestamp?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        description: String,
        name: String? = nil,
        scopes: [ApiKeyScope]? = nil,
        expiresAt: Timestamp? = nil
    ) {
        self.description = description
        self.name = name
        self.scopes = scopes
        self.expiresAt = expiresAt
    }
}

extension NewApiKey {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> NewApiKey? {
        guard reader.beginObject() else { return nil }
        var description: String?
        var name: String?
        var scopes: [ApiKeyScope]?
        var expiresAt: Timestamp?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("description") {
                guard reader.once(1 << 0, &seen) else { continue }
                description = reader.string(min: 1, max: 500, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("name") {
                guard reader.once(1 << 1, &seen) else { continue }
                name = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("scopes") {
                guard reader.once(1 << 2, &seen) else { continue }
                scopes = decodeScopes(from: &reader)
            } else if reader.keyIs("expiresAt") {
                guard reader.once(1 << 3, &seen) else { continue }
                expiresAt = reader.timestamp()
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("description") }
        guard let description else { return nil }
        return NewApiKey(description: description, name: name, scopes: scopes, expiresAt: expiresAt)
    }

    private static func decodeScopes(from reader: inout JSONReader) -> [ApiKeyScope]? {
        guard reader.beginArray() else { return nil }
        var items: [ApiKeyScope] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let item = ApiKeyScope.decode(from: &reader) { items.append(item) }
        }
        reader.countItems(count, min: 1, max: 20)
        return items
    }
}
