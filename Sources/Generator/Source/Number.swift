/// A number as it was written, so that no digit is lost between the document and the code.
struct Number: Sendable {
    /// The literal in JSON's notation.
    let text: String
    /// The value where it is an integer that fits, whichever way it was written (`1e2` is 100).
    let integer: Int64?
    let double: Double
}

extension Number: Hashable {
    static func == (left: Number, right: Number) -> Bool {
        if let left = left.integer, let right = right.integer { return left == right }
        return left.double == right.double
    }

    func hash(into hasher: inout Hasher) { hasher.combine(double) }
}

extension Number: Comparable {
    static func < (left: Number, right: Number) -> Bool {
        if let left = left.integer, let right = right.integer { return left < right }
        return left.double < right.double
    }
}
