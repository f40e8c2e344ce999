/// libargon2 could not compute a hash; the code is the library's own.
public struct Argon2Failure: Error, Sendable, Equatable {
    /// One of `Argon2_ErrorCodes`, such as -22 where there was no memory.
    public let code: Int32
}
