import CArgon2

/// The three algorithms of RFC 9106 §3.1; new hashes are `argon2id`, the others come with imported accounts.
public enum Argon2Variant: String, Sendable, CaseIterable {
    case argon2d, argon2i, argon2id

    var type: argon2_type {
        switch self {
        case .argon2d: Argon2_d
        case .argon2i: Argon2_i
        case .argon2id: Argon2_id
        }
    }
}
