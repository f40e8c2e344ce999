// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What to change; what is left out stays.
///
/// Contract: `openapi/components/schemas/ApiKeyChanges.yaml:1`
public struct ApiKeyChanges: Sendable, Equatable {
    /// What it is called; null removes.
    public var name: Presence<String>
    /// What it is for.
    public var description: String?
    /// What it may do.
    public var scopes: [ApiKeyScope]?
    /// False suspends the key, true lets it work again.
    public var active: Bool?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        name: Presence<String> = .absent,
        description: String? = nil,
        scopes: [ApiKeyScope]? = nil,
        active: Bool? = nil
    ) {
        self.name = name
        self.description = description
        self.scopes = scopes
        self.active = active
    }
}

extension ApiKeyChanges {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> ApiKeyChanges? {
        guard reader.beginObject() else { return nil }
        var name: String?
        var description: String?
        var scopes: [ApiKeyScope]?
        var active: Bool?
        var seen: UInt64 = 0
        var memberCount = 0
        while reader.nextMember() {
            memberCount += 1
            if reader.keyIs("name") {
                guard reader.once(1 << 0, &seen) else { continue }
                name = reader.null() ? nil : reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("description") {
                guard reader.once(1 << 1, &seen) else { continue }
                description = reader.string(min: 1, max: 500, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("scopes") {
                guard reader.once(1 << 2, &seen) else { continue }
                scopes = decodeScopes(from: &reader)
            } else if reader.keyIs("active") {
                guard reader.once(1 << 3, &seen) else { continue }
                active = reader.bool()
            } else {
                reader.unknownMember()
            }
        }
        reader.countMembers(memberCount, min: 1, max: .max)
        return ApiKeyChanges(
            name: seen & (1 << 0) == 0 ? .absent : name.map(Presence.value) ?? .null,
            description: description,
            scopes: scopes,
            active: active)
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
