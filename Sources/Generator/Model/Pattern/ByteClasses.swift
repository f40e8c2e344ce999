/// Bytes that an automaton never tells apart, numbered.
struct ByteClasses: Hashable {
    /// The class of each of the 256 bytes.
    let classOfByte: [Int]
    let count: Int

    init(classOfByte: [Int]) {
        self.classOfByte = classOfByte
        count = (classOfByte.max() ?? 0) + 1
    }

    /// The coarsest classes in which every range is a union of classes.
    init(separating ranges: some Sequence<ClosedRange<UInt8>>) {
        var beginsClass = [Bool](repeating: false, count: 257)
        for range in ranges {
            beginsClass[Int(range.lowerBound)] = true
            beginsClass[Int(range.upperBound) + 1] = true
        }
        var current = 0
        let classes = (0..<256).map { byte in
            if byte > 0, beginsClass[byte] { current += 1 }
            return current
        }
        self.init(classOfByte: classes)
    }

    /// The first byte of each class.
    var representatives: [UInt8] {
        (0..<count).compactMap { number in classOfByte.firstIndex(of: number).map { UInt8($0) } }
    }
}
