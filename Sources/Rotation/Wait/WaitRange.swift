/// How long a singer waits until a song begins, in minutes: at least eight times of ten between these.
public struct WaitRange: Hashable, Sendable {
    /// The least to reckon with; rounded down.
    public let low: Int
    /// The most to reckon with; rounded up, and more than ``low``.
    public let high: Int
}

extension Pace {
    /// The waits for places 1 to `count` of a queue as it stands, in order.
    ///
    /// The lower end has no further breaks, the upper end as many as there were. A place behind another never
    /// waits less. Singers who come or go, and hosts who move requests, are not foreseen.
    public func waits(places count: Int) -> [WaitRange] {
        var low = 0
        var high = 0
        return (0..<max(0, count)).map { ahead in
            let range = wait(songsAhead: Double(ahead))
            low = max(low, range.low)
            high = max(high, range.high, low + 1)
            return WaitRange(low: low, high: high)
        }
    }

    /// The sum of so many songs and the rest of the one on stage: songs differ from each other, so their
    /// deviations add in squares; how far the mean is off counts for all of them at once.
    private func wait(songsAhead: Double) -> (low: Int, high: Int) {
        let rest: Double
        let restDeviation: Double
        if let secondsOnStage {
            rest = max(mean - Double(secondsOnStage), 30)
            restDeviation = deviation
        } else {
            rest = 60
            restDeviation = 60
        }
        let expected = rest + songsAhead * mean
        let variance =
            restDeviation * restDeviation + songsAhead * deviation * deviation
            + songsAhead * songsAhead * uncertainty * uncertainty
        // Four of five values of a normal distribution lie within 1.28 standard deviations.
        let margin = 1.28 * variance.squareRoot()
        let low = max(0, expected - margin) / 60
        let high = (expected + margin + songsAhead * breakSeconds) / 60
        return (Int(low.rounded(.down)), Int(high.rounded(.up)))
    }
}
