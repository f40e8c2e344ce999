/// References such as `C5`.
enum CellReference {
    /// The column of a reference, from 0; nil for what is none.
    static func column(_ reference: UnsafePointer<CChar>) -> Int? {
        var column = 0
        var index = 0
        while case let byte = UInt8(bitPattern: reference[index]) & 0xDF,
            UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        {
            guard index < 3 else { return nil }
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            index += 1
        }
        return index > 0 ? column - 1 : nil
    }
}
