/// Why a value cannot be encrypted, or a stored one not be decrypted.
public enum SealingError: Error, Sendable, Equatable {
    /// It has more bytes than ``FieldCipher/maximumLength``.
    case tooLong
    /// It is not in the form of a sealed value.
    case malformed
    /// None of the configured keys encrypted it: a former key was taken out too early.
    case unknownKey
    /// It was changed, or sealed for another purpose or owner.
    case altered
    /// The cipher itself failed.
    case failed
}
