/// A queue in a growing circle of slots, so that its front leaves without moving the rest.
package struct RingBuffer<Element> {
    private var slots: [Element?]
    private var head = 0
    package private(set) var count = 0

    package init() {
        slots = Array(repeating: nil, count: 16)
    }

    package var isEmpty: Bool { count == 0 }

    package var first: Element? { count == 0 ? nil : slots[head] }

    /// The element at a distance from the front.
    package subscript(offset: Int) -> Element? {
        get { slots[(head &+ offset) & (slots.count &- 1)] }
        set { slots[(head &+ offset) & (slots.count &- 1)] = newValue }
    }

    package mutating func append(_ element: Element) {
        if count == slots.count { grow() }
        slots[(head &+ count) & (slots.count &- 1)] = element
        count += 1
    }

    package mutating func prepend(_ element: Element) {
        if count == slots.count { grow() }
        head = (head &- 1) & (slots.count &- 1)
        slots[head] = element
        count += 1
    }

    package mutating func popFirst() -> Element? {
        guard count > 0 else { return nil }
        let element = slots[head]
        slots[head] = nil
        head = (head &+ 1) & (slots.count &- 1)
        count -= 1
        return element
    }

    /// Removes every element that the closure names, keeping the order of the others.
    package mutating func removeAll(where matches: (Element) -> Bool) -> [Element] {
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
    package mutating func update<Answer>(_ offset: Int, _ body: (inout Element) -> Answer) -> Answer? {
        guard offset < count, var element = self[offset] else { return nil }
        self[offset] = nil
        defer { self[offset] = element }
        return body(&element)
    }
}
