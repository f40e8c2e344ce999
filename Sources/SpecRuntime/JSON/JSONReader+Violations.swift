extension JSONReader {
    /// Adds a violation at the current place.
    public mutating func violation(code: StaticString, _ message: String) {
        record(Fault(code, message))
    }

    /// Adds a violation at the current place, or at a member of the object there.
    mutating func record(_ fault: Fault, member: StaticString? = nil) {
        guard !hasFailed, violations.count < violationLimit else { return }
        var place = pointer()
        if let member { JSONPointer.append("\(member)", to: &place) }
        violations.append(Violation(place: .body(pointer: place), code: fault.code, message: fault.message))
    }

    /// Adds violations at the current place.
    mutating func record(_ faults: [Fault]) {
        for fault in faults { record(fault) }
    }

    /// Says that a value of another type was expected, and moves over the one that is there.
    mutating func refuseType(_ expected: StaticString) {
        guard position < end else { return fail("a value is missing") }
        if let found = kindOfValue() { record(.type(expected, found: found)) }
        skipValue()
    }

    /// The kind of the value at the cursor by its first byte; nil where none begins.
    private func kindOfValue() -> StaticString? {
        switch base[position] {
        case UInt8(ascii: "{"): "an object"
        case UInt8(ascii: "["): "an array"
        case UInt8(ascii: "\""): "a string"
        case UInt8(ascii: "t"), UInt8(ascii: "f"): "a boolean"
        case UInt8(ascii: "n"): "null"
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): "a number"
        default: nil
        }
    }

    /// The JSON Pointer of the current place.
    private func pointer() -> String {
        var pointer = ""
        for level in 0..<depth {
            let frame = frames[level]
            if frame.isArray {
                pointer += "/\(frame.index)"
            } else {
                JSONPointer.append(name(of: frame), to: &pointer)
            }
        }
        return pointer
    }
}
