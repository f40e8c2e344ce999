/// Counts events over the last window by two adjoining fixed windows, the older one weighted by how much of it
/// the last window still covers. Times are in microseconds; the sums are of integers, so that the time to wait is
/// exact.
///
/// A counter that counts nothing is as a new one, so that forgetting it changes no answer.
struct SlidingWindow: Sendable, Equatable {
    private var start: Int64
    private var current: Int
    private var previous: Int

    /// An empty counter whose first window begins at `now`.
    init(startingAt now: Int64) {
        self.init(start: now, current: 0, previous: 0)
    }

    /// A counter with a history: when the newer window began, and what either holds.
    init(start: Int64, current: Int, previous: Int) {
        self.start = start
        self.current = current
        self.previous = previous
    }

    /// Past the year 2200: whatever others wrote in the place of a counter does not overflow the sums.
    static let latestStart = Int64(1) << 53

    /// A counter that is kept elsewhere; nil for numbers that no counter has.
    init?(storedStart start: Int64, _ current: Int64, _ previous: Int64) {
        let counts = 0...Int64(RateLimitCounter.highestLimit)
        guard (0...Self.latestStart).contains(start), counts.contains(current), counts.contains(previous)
        else {
            return nil
        }
        self.init(start: start, current: Int(current), previous: Int(previous))
    }

    /// Takes one when less than `limit` were taken in the last `window`.
    mutating func take(limit: Int, window: Int64, now: Int64) -> Bool {
        advance(to: now, window: window)
        guard weight(window: window, now: now) <= Int64(limit - 1) * window else { return false }
        current += 1
        return true
    }

    /// Gives one back, from the older window when the newer one has none.
    mutating func giveBack() {
        if current > 0 {
            current -= 1
        } else if previous > 0 {
            previous -= 1
        }
    }

    /// How many more may be taken now.
    func remaining(limit: Int, window: Int64, now: Int64) -> Int {
        max(0, Int((Int64(limit) * window - weight(window: window, now: now)) / window))
    }

    /// Whole seconds until the present fixed window ends, at least 1.
    func resetSeconds(window: Int64, now: Int64) -> Int {
        Self.seconds(start + window - now)
    }

    /// Whole seconds until one more may be taken, at least 1; exact unless something is given back.
    func retryAfterSeconds(limit: Int, window: Int64, now: Int64) -> Int {
        let rest = window - elapsed(now)
        guard current < limit else {
            return Self.seconds(rest + Self.decay(current, to: limit - 1, window: window))
        }
        let alreadyDecayed = window - rest
        return Self.seconds(Self.decay(previous, to: limit - 1 - current, window: window) - alreadyDecayed)
    }

    private mutating func advance(to now: Int64, window: Int64) {
        let passed = elapsed(now) / window
        if passed > 0 {
            previous = passed == 1 ? current : 0
            current = 0
            start += passed * window
        }
        if current == 0, previous == 0 { start = now }
    }

    /// What counts now, multiplied by the window's length.
    private func weight(window: Int64, now: Int64) -> Int64 {
        Int64(previous) * (window - min(window, elapsed(now))) + Int64(current) * window
    }

    /// A clock that stepped back is read as standing still.
    private func elapsed(_ now: Int64) -> Int64 {
        max(0, now - start)
    }

    /// How far into the following window a full count of `count` weighs no more than `target`.
    private static func decay(_ count: Int, to target: Int, window: Int64) -> Int64 {
        guard count > target else { return 0 }
        return window - Int64(target) * window / Int64(count)
    }

    private static func seconds(_ microseconds: Int64) -> Int {
        max(1, Int((microseconds + 999_999) / 1_000_000))
    }
}
