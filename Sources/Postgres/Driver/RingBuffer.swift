/// A queue in a growing circle of slots, so that its front leaves without moving the rest.
struct RingBuffer<Element> {
    private var slots: [Element?]
    private var head = 0
    private(set) var count = 0

    init() {
        slots = Array(repeating: nil, count: 16)
    }

    var isEmpty: Bool { count == 0 }

    var first: Element? { count == 0 ? nil : slots[head] }

    /// The element at a distance from the front.
    subscript(offset: Int) -> Element? {
        get { slots[(head &+ offset) & (slots.count &- 1)] }
        set { slots[(head &+ offset) & (slots.count &- 1)] = newValue }
    }

    mutating func append(_ element: Element) {
        if count == slots.count { grow() }
        slots[(head &+ count) & (slots.count &- 1)] = element
        count += 1
    }

    mutating func prepend(_ element: Element) {
        if count == slots.count { grow() }
        head = (head &- 1) & (slots.count &- 1)
        slots[head] = element
        count += 1
    }

    mutating func popFirst() -> Element? {
        guard count > 0 else { return nil }
        let element = slots[head]
        slots[head] = nil
        head = (head &+ 1) & (slots.count &- 1)
        count -= 1
        return element
    }

    /// Removes every element that the closure names, keeping the order of the others.
    mutating func removeAll(where matches: (Element) -> Bool) -> [Element] {
        var removed: [Element] = []
        for _ in 0..<count {
            guard let element = popFirst() else { break }
            if matches(element) { removed.append(element) } else { append(element) }
        }
        return removed
    }

    private mutating func grow() {
        var larger = [Element?](repeating: nil, count: slots.count * 2)
        for offset in 0..<count { larger[offset] = self[offset] }
        slots = larger
        head = 0
    }
}

extension RingBuffer {
    /// Changes the element at a distance from the front in place.
    mutating func update<Answer>(_ offset: Int, _ body: (inout Element) -> Answer) -> Answer? {
        guard offset < count, var element = self[offset] else { return nil }
        self[offset] = nil
        defer { self[offset] = element }
        return body(&element)
    }
}
