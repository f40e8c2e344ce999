import NIOCore

/// Makes and checks the hashes of passwords, on threads of its own.
///
/// A hash takes tens of milliseconds of a processor by design. So no more of them run at a time than there are
/// threads, and no more wait than the queue admits: whoever comes then gets ``WorkerPoolFull``, a 503.
public final class PasswordHasher: Sendable {
    private let parameters: Argon2Parameters
    private let pool: WorkerPool<Argon2Memory>
    private let timings = HashTimings()
    /// What passwords of unknown people are compared with; its tag is of no password.
    private let dummy: StoredPasswordHash

    /// Makes a hasher; its threads start with the first hash.
    ///
    /// - Parameters:
    ///   - threads: How many hashes run at a time, at least 1; each thread holds the memory of one. Nil for all
    ///     cores but one, which is left to everybody else.
    ///   - queueLimit: How many callers may wait.
    ///   - parameters: What a new hash costs.
    public init(threads: Int? = nil, queueLimit: Int, parameters: Argon2Parameters = .standard) {
        self.parameters = parameters
        dummy = StoredPasswordHash(
            parameters: parameters, salt: SecureRandom.bytes(StoredPasswordHash.saltLength),
            tag: SecureRandom.bytes(StoredPasswordHash.tagLength))
        // Who signs in waits a moment anyway; everybody else must not wait for them.
        pool = WorkerPool(
            name: "passwords", threads: max(1, threads ?? System.coreCount - 1),
            queueLimit: max(0, queueLimit),
            niceness: 10
        ) {
            Argon2Memory(usualKiB: parameters.memoryKiB)
        }
    }

    /// Numbers for monitoring.
    public var statistics: PasswordHasherStatistics {
        let counts = pool.counts
        return PasswordHasherStatistics(
            timings: timings.snapshot(), waiting: counts.waiting, refused: counts.refused,
            cancelled: counts.cancelled)
    }

    /// Turns a caller away while the queue is full, before anything else is done for them.
    ///
    /// - Throws: ``WorkerPoolFull``.
    public func requireRoom() throws(WorkerPoolFull) {
        guard pool.isFull else { return }
        pool.countRefusal()
        throw WorkerPoolFull()
    }

    /// The text to store for a new password: Argon2id with a salt of its own, as a PHC string.
    ///
    /// - Throws: ``WorkerPoolFull``, `CancellationError`, ``Argon2Failure``.
    public func hash(_ password: Password) async throws -> String {
        let salt = SecureRandom.bytes(StoredPasswordHash.saltLength)
        let shape = StoredPasswordHash(parameters: parameters, salt: salt, tag: [])
        let tag = try await tag(of: password, like: shape, length: StoredPasswordHash.tagLength)
        return StoredPasswordHash(parameters: parameters, salt: salt, tag: tag).text
    }

    /// Compares a password with a stored text, in a time that does not tell how much of it is right.
    ///
    /// - Throws: ``UnusablePasswordHash``, ``WorkerPoolFull``, `CancellationError`, ``Argon2Failure``.
    public func verify(_ password: Password, against stored: String) async throws -> PasswordVerdict {
        let hash = try StoredPasswordHash(parsing: stored)
        let tag = try await tag(of: password, like: hash, length: hash.tag.count)
        guard ConstantTime.equal(tag, hash.tag) else { return .wrong }
        return hash.isOutdated(for: parameters) ? .rightRehashDue : .right
    }

    /// Takes as long as ``verify(_:against:)`` with a hash of our own, for an address that nobody has, so that
    /// the time of the answer does not tell who has an account.
    ///
    /// - Throws: as ``verify(_:against:)`` does.
    public func verifyNobody(_ password: Password) async throws {
        let tag = try await tag(of: password, like: dummy, length: dummy.tag.count)
        _ = ConstantTime.equal(tag, dummy.tag)
    }

    private func tag(
        of password: Password, like hash: StoredPasswordHash, length: Int
    ) async throws -> [UInt8] {
        try await pool.run { [timings] memory in
            let begin = ContinuousClock.now
            defer { timings.observe(ContinuousClock.now - begin) }
            return try memory.tag(of: password.bytes, like: hash, length: length)
        }
    }
}
