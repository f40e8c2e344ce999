import Testing

@testable import Generator

@Suite struct CodePointSetTests {
    @Test func mergesRangesThatTouch() {
        #expect(CodePointSet([5...9, 1...2, 3...4, 8...12, 20...21]).ranges == [1...12, 20...21])
    }

    @Test func invertsTwiceToItself() {
        for set in [CodePointSet(), .digits, .spaces, CodePointSet([0...0x10FFFF]), CodePointSet([0...5])] {
            #expect(set.inverted.inverted == set)
        }
    }
}
