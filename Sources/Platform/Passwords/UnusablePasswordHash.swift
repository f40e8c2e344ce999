/// Why a stored text cannot be compared with any password: the account's owner must set a new one.
public enum UnusablePasswordHash: Error, Sendable, Equatable {
    /// It is not in the PHC string format.
    case malformed
    /// It is of an algorithm other than Argon2.
    case unknownAlgorithm
    /// Computing it would take more memory or time than ``Argon2Parameters/isBearable`` admits.
    case unbearableCost
}
