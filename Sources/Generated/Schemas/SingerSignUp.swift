// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What a singer's account begins with.
///
/// Contract: `openapi/components/schemas/SingerSignUp.yaml:1`
public struct SingerSignUp: Sendable, Equatable {
    /// The name on stage.
    public var nickname: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(nickname: String? = nil) {
        self.nickname = nickname
    }
}

extension SingerSignUp {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> SingerSignUp? {
        guard reader.beginObject() else { return nil }
        var nickname: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("nickname") {
                guard reader.once(1 << 0, &seen) else { continue }
                nickname = reader.string(min: 1, max: 100, pattern: Patterns.songVersionDiscId)
            } else {
                reader.unknownMember()
            }
        }
        return SingerSignUp(nickname: nickname)
    }
}
