import Testing

@testable import Postgres

@Suite("A ring buffer")
struct RingBufferTests {
    @Test("keeps the order while it grows and wraps")
    func order() {
        var buffer = RingBuffer<Int>()
        var popped: [Int] = []
        for number in 0..<100 {
            buffer.append(number)
            if number % 3 == 0, let first = buffer.popFirst() { popped.append(first) }
        }
        while let first = buffer.popFirst() { popped.append(first) }
        #expect(popped == Array(0..<100))
    }

    @Test("puts an element back in front")
    func prepend() {
        var buffer = RingBuffer<Int>()
        for number in 1...16 { buffer.append(number) }
        buffer.prepend(0)
        #expect(buffer.count == 17)
        #expect(buffer.popFirst() == 0)
        #expect(buffer.popFirst() == 1)
    }

    @Test("removes what matches and keeps the rest in order")
    func removeAll() {
        var buffer = RingBuffer<Int>()
        for number in 0..<10 { buffer.append(number) }
        #expect(buffer.removeAll { $0 % 2 == 0 } == [0, 2, 4, 6, 8])
        #expect((0..<buffer.count).map { buffer[$0] } == [1, 3, 5, 7, 9])
    }
}
