// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A system to add.
///
/// Contract: `openapi/components/schemas/NewSystem.yaml:1`
public struct NewSystem: Sendable, Equatable {
    /// What the account calls it; need not be unique.
    public var name: String
    /// Whatever the account keeps with a system; at most 16 KiB, its numbers written out without
    /// exponents. No text or name in it may hold the character U+0000.
    public var configuration: [String: JSONValue]?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(name: String, configuration: [String: JSONValue]? = nil) {
        self.name = name
        self.configuration = configuration
    }
}

extension NewSystem {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> NewSystem? {
        guard reader.beginObject() else { return nil }
        var name: String?
        var configuration: [String: JSONValue]?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("name") {
                guard reader.once(1 << 0, &seen) else { continue }
                name = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("configuration") {
                guard reader.once(1 << 1, &seen) else { continue }
                configuration = decodeConfiguration(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("name") }
        guard let name else { return nil }
        return NewSystem(name: name, configuration: configuration)
    }

    private static func decodeConfiguration(from reader: inout JSONReader) -> [String: JSONValue]? {
        guard reader.beginObject() else { return nil }
        var members: [String: JSONValue] = [:]
        var count = 0
        while reader.nextMember() {
            count += 1
            let name = reader.keyString()
            if members[name] != nil {
                reader.violation(code: "duplicate_member", "must not be given twice")
                reader.skipValue()
                continue
            }
            members[name] = reader.value()
        }
        reader.countMembers(count, min: 0, max: 200)
        return members
    }
}
