/// Singers in the order in which they have waited.
///
/// Whoever sings goes to the end, so a line is kept by appending; an entry whose singer has sung since is
/// void.
struct WaitingLine {
    private var entries: [(singer: Int, rank: Int)] = []
    private var head = 0

    init() {}

    /// A line of these singers, in the order of their ranks.
    init(_ singers: some Sequence<Int>, rank: [Int]) {
        entries = singers.map { ($0, rank[$0]) }.sorted { $0.rank < $1.rank }
    }

    mutating func append(_ singer: Int, rank: Int) {
        entries.append((singer, rank))
    }

    /// Who has waited longest of those whose entry is not void; does not take them out.
    mutating func first(where isValid: (Int, Int) -> Bool) -> (singer: Int, rank: Int)? {
        while head < entries.count {
            let entry = entries[head]
            if isValid(entry.singer, entry.rank) { return entry }
            head += 1
        }
        return nil
    }

    /// Takes out whom ``first(where:)`` returned.
    mutating func removeFirst() {
        head += 1
    }

    /// Who is in line ahead of a rank, as far as their entries are not void.
    func singers(aheadOf rank: Int, where isValid: (Int, Int) -> Bool) -> [Int] {
        entries[head...].prefix { $0.rank < rank }.filter { isValid($0.singer, $0.rank) }.map(\.singer)
    }
}
