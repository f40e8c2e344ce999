import Synchronization

/// The tokens whose signatures were good, in shards behind a lock each.
///
/// A shard holds two generations. A token in use moves to the young one; when that is full it becomes the old one,
/// and what was old is forgotten. So memory is bounded, and tokens that nobody shows any more go without a sweep.
final class VerifiedTokenCache: Sendable {
    private static let shardCount = 32

    private struct Generations {
        var young: [TokenDigest: AccessToken] = [:]
        var old: [TokenDigest: AccessToken] = [:]
    }

    private final class Shard: Sendable {
        let generations = Mutex(Generations())
    }

    /// The most tokens of a generation.
    private let capacity: Int
    private let shards: [Shard]

    /// Holds about `capacity` tokens at most.
    init(capacity: Int) {
        self.capacity = capacity / Self.shardCount / 2
        shards = (0..<Self.shardCount).map { _ in Shard() }
    }

    var count: Int {
        shards.reduce(0) { sum, shard in
            sum + shard.generations.withLock { $0.young.count + $0.old.count }
        }
    }

    /// The token, if it is remembered.
    func token(_ digest: TokenDigest) -> AccessToken? {
        shard(digest).generations.withLock { generations in
            if let token = generations.young[digest] { return token }
            guard let token = generations.old.removeValue(forKey: digest) else { return nil }
            add(token, digest, &generations)
            return token
        }
    }

    func remember(_ token: AccessToken, _ digest: TokenDigest) {
        guard capacity > 0 else { return }
        shard(digest).generations.withLock { add(token, digest, &$0) }
    }

    private func add(_ token: AccessToken, _ digest: TokenDigest, _ generations: inout Generations) {
        if generations.young.count >= capacity {
            generations.old = generations.young
            generations.young = [:]
        }
        generations.young[digest] = token
    }

    private func shard(_ digest: TokenDigest) -> Shard {
        shards[digest.shard % Self.shardCount]
    }
}
