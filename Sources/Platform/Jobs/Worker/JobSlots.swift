/// The places for jobs on a node: how many are in use, and of which kinds more may be waiting.
struct JobSlots {
    private let capacity: Int
    private let prefetch: Int
    private let limits: [String: Int]
    private var running: [String: Int] = [:]
    private var buffered: [String: Int] = [:]
    private var runningCount = 0
    private var bufferedCount = 0
    /// Kinds of which more jobs may be ready than were taken.
    private var backlogged: Set<String>

    init(_ configuration: JobWorkerConfiguration, _ handlers: [String: JobHandler]) {
        capacity = configuration.concurrency
        prefetch = configuration.prefetch
        limits = handlers.mapValues { min($0.policy.concurrency ?? .max, configuration.concurrency) }
        backlogged = Set(handlers.keys)
    }

    /// How many more jobs the node takes altogether.
    var room: Int { max(capacity + prefetch - runningCount - bufferedCount, 0) }

    /// How many more jobs of a kind the node takes.
    func room(for kind: String) -> Int {
        let held = running[kind, default: 0] + buffered[kind, default: 0]
        return min(max((limits[kind] ?? capacity) + prefetch - held, 0), room)
    }

    /// Whether a job of the kind can start now.
    func canStart(_ kind: String) -> Bool {
        runningCount < capacity && running[kind, default: 0] < (limits[kind] ?? capacity)
    }

    mutating func start(_ kind: String) {
        running[kind, default: 0] += 1
        runningCount += 1
    }

    mutating func end(_ kind: String) {
        running[kind, default: 0] -= 1
        runningCount -= 1
    }

    mutating func buffer(_ kind: String) {
        buffered[kind, default: 0] += 1
        bufferedCount += 1
    }

    mutating func unbuffer(_ kind: String) {
        buffered[kind, default: 0] -= 1
        bufferedCount -= 1
    }

    /// Kinds worth asking for, with the room that each has.
    func wanted() -> [(kind: String, room: Int)] {
        backlogged.compactMap { kind -> (kind: String, room: Int)? in
            let room = room(for: kind)
            return room > 0 ? (kind, room) : nil
        }
    }

    /// Remembers that jobs of a kind may be ready.
    mutating func expect(_ kind: String) {
        if limits[kind] != nil { backlogged.insert(kind) }
    }

    /// Remembers that jobs of any kind may be ready.
    mutating func expectAll() {
        backlogged = Set(limits.keys)
    }

    /// Remembers that a kind has no more ready jobs, as fewer came than were asked for.
    mutating func exhausted(_ kind: String) {
        backlogged.remove(kind)
    }
}
