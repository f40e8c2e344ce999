import CoreTypes

/// What singing does to turns. What was sung tonight and what will be sung are written here by the same
/// rules, so that a forecast comes true if nothing else happens.
struct TurnBook {
    /// The turn that the last song in turn belongs to.
    struct OpenTurn {
        let lead: Int
        var songs: Int
        /// When its last song ended; nil when that lies ahead.
        var endedAt: Timestamp?
    }

    /// Where a song stands in its first singer's night.
    struct Entry {
        let turn: Int
        let song: Int
    }

    let songsPerTurn: Int
    /// By singer: turns so far.
    private(set) var turns: [Int]
    /// Turns of singers who had sung before, since the last new singer.
    private(set) var turnsSinceNewSinger = 0
    private(set) var openTurn: OpenTurn?

    /// The book of what was sung tonight.
    init(_ index: NightIndex, songsPerTurn: Int) {
        self.songsPerTurn = songsPerTurn
        turns = Array(repeating: 0, count: index.singerIDs.count)
        for sung in index.performances {
            record(sung.singers, isOutOfTurn: sung.isOutOfTurn, endedAt: sung.endedAt)
        }
    }

    /// Writes down a song. It goes on with a turn when the same singer sings alone again within the songs of
    /// a turn, and begins one for all of its singers otherwise.
    @discardableResult
    mutating func record(_ singers: [Int], isOutOfTurn: Bool, endedAt: Timestamp? = nil) -> Entry {
        let lead = singers[0]
        if var turn = openTurn, turn.lead == lead, turn.songs < songsPerTurn, singers.count == 1 {
            turn.songs += 1
            turn.endedAt = endedAt
            openTurn = turn
            return Entry(turn: turns[lead], song: turn.songs)
        }
        let areNew = singers.allSatisfy { turns[$0] == 0 }
        for singer in singers { turns[singer] += 1 }
        if !isOutOfTurn {
            turnsSinceNewSinger = areNew ? 0 : turnsSinceNewSinger + 1
            openTurn = OpenTurn(lead: lead, songs: 1, endedAt: endedAt)
        }
        return Entry(turn: turns[lead], song: 1)
    }
}
