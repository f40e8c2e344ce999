import Testing

@testable import Generator

@Suite struct UTF8RangesTests {
    @Test(arguments: [
        CodePointSet([0x00...0x10FFFF]), CodePointSet([0x7F...0x80]), CodePointSet([0x7FF...0x800]),
        CodePointSet([0xFFFF...0x10000]), CodePointSet([0xE9...0xE9]), CodePointSet([0x3041...0x30FF]),
        CodePointSet([0x10400...0x10FFFF]), CodePointSet([0x41...0x5A, 0x400...0x4FF]),
    ])
    func coverExactlyTheSet(_ set: CodePointSet) {
        let sequences = UTF8Ranges.sequences(of: set)
        for value in stride(from: UInt32(0), through: 0x10FFFF, by: 37) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isInSet = set.ranges.contains { $0.contains(value) }
            #expect(
                matches(Array(String(scalar).utf8), sequences) == isInSet, "U+\(String(value, radix: 16))")
        }
    }

    private func matches(_ bytes: [UInt8], _ sequences: [[ClosedRange<UInt8>]]) -> Bool {
        sequences.contains { sequence in
            sequence.count == bytes.count && zip(sequence, bytes).allSatisfy { $0.contains($1) }
        }
    }
}
