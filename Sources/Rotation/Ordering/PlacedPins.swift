/// Requests that hosts put at a place of their own. The newest gets its place; the others get the next behind
/// it.
struct PlacedPins {
    /// With the number of the pin, smaller for newer ones; farthest place first, and there the oldest.
    private var waiting: [(number: Int, request: Int, place: Int)]
    /// Whose place has come, oldest first.
    private var due: [(number: Int, request: Int)] = []

    init(_ board: PinBoard) {
        waiting = board.placed.enumerated()
            .map { (number: $0.offset, request: $0.element.request, place: $0.element.place) }
            .sorted { ($0.place, $0.number) > ($1.place, $1.number) }
    }

    /// Takes out what belongs at a place, or belonged ahead of it.
    mutating func next(at place: Int) -> Int? {
        while let last = waiting.last, last.place <= place {
            waiting.removeLast()
            let end = due.lastIndex { $0.number > last.number }.map { $0 + 1 } ?? 0
            due.insert((last.number, last.request), at: end)
        }
        return due.popLast()?.request
    }

    /// Takes out what is nearest, when nothing is left to fill the places ahead of it.
    mutating func nearest() -> Int? {
        next(at: waiting.last?.place ?? .max)
    }
}
