import Crypto
import FoundationEssentials

/// A Lua script that Redis runs as one step: no other command comes between its own.
public struct RedisScript: Sendable {
    /// What the script does.
    public let name: StaticString
    let source: String
    /// The name under which Redis keeps the script: its SHA-1 in hex, which is no protection and needs to be none.
    let digest: String

    /// Names a script.
    public init(_ name: StaticString, _ source: StaticString) {
        self.name = name
        self.source = source.description
        digest = Insecure.SHA1.hash(data: Array(source.description.utf8))
            .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
