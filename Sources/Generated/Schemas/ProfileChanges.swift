// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What to change; what is left out stays, null removes.
///
/// Contract: `openapi/components/schemas/ProfileChanges.yaml:1`
public struct ProfileChanges: Sendable, Equatable {
    /// Your name.
    public var name: Presence<String>
    /// The name that others see.
    public var displayName: Presence<String>
    /// An https address of your picture.
    public var imageUrl: Presence<String>

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        name: Presence<String> = .absent,
        displayName: Presence<String> = .absent,
        imageUrl: Presence<String> = .absent
    ) {
        self.name = name
        self.displayName = displayName
        self.imageUrl = imageUrl
    }
}

extension ProfileChanges {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> ProfileChanges? {
        guard reader.beginObject() else { return nil }
        var name: String?
        var displayName: String?
        var imageUrl: String?
        var seen: UInt64 = 0
        var memberCount = 0
        while reader.nextMember() {
            memberCount += 1
            if reader.keyIs("name") {
                guard reader.once(1 << 0, &seen) else { continue }
                name = reader.null() ? nil : reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("displayName") {
                guard reader.once(1 << 1, &seen) else { continue }
                displayName = reader.null() ? nil : reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("imageUrl") {
                guard reader.once(1 << 2, &seen) else { continue }
                imageUrl = reader.null() ? nil : reader.uri(min: 9, max: 2048, pattern: Patterns.profileChangesImageUrl)
            } else {
                reader.unknownMember()
            }
        }
        reader.countMembers(memberCount, min: 1, max: .max)
        return ProfileChanges(
            name: seen & (1 << 0) == 0 ? .absent : name.map(Presence.value) ?? .null,
            displayName: seen & (1 << 1) == 0 ? .absent : displayName.map(Presence.value) ?? .null,
            imageUrl: seen & (1 << 2) == 0 ? .absent : imageUrl.map(Presence.value) ?? .null)
    }
}
