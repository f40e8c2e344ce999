import Foundation
import Rotation

/// What the random tests run on. `SINGR_ROTATION_SEED` runs one seed, such as one that a failure printed;
/// `SINGR_ROTATION_NIGHTS` sets how many seeds there are.
enum Seeds {
    static let all: [UInt64] = {
        let environment = ProcessInfo.processInfo.environment
        if let seed = environment["SINGR_ROTATION_SEED"].flatMap(UInt64.init) { return [seed] }
        let nights = environment["SINGR_ROTATION_NIGHTS"].flatMap(UInt64.init) ?? 4
        return Array(1...max(1, nights))
    }()
}

extension QueuePolicy {
    /// A policy whose numbers the test knows to be in range.
    static func turns(_ songs: Int = 1, _ newSingers: NewSingers = .end) -> QueuePolicy {
        try! .rotation(songsPerTurn: songs, newSingers: newSingers)
    }

    static let rotations: [QueuePolicy] = [
        turns(), turns(2), turns(1, .spread(every: 2)), turns(3, .spread(every: 1)),
    ]
    static let all = [.firstCome] + rotations
}
