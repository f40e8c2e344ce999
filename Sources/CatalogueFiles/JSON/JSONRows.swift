/// The objects of a JSON array as rows; a cell's column is the place where its member's name was first seen.
final class JSONRows: RowSource {
    private static let longestName = 256

    var wanted: [Bool] = []
    private let scanner: JSONScanner
    private let columnLimit: Int
    private var columns: [String: Int] = [:]
    private var names: [String] = []
    private var number = 0
    private var place = Place.start

    private enum Place {
        case start
        /// Within the array; `inObject` when that is a member of the document.
        case elements(inObject: Bool)
        case end
    }

    init(_ text: ByteStream, limits: CatalogueLimits) {
        scanner = JSONScanner(text, depthLimit: limits.depth)
        columnLimit = limits.columns
    }

    var memberNames: [String]? { names }

    func next() throws -> RawRow? {
        do {
            if case .start = place { try begin() }
            guard case .elements(let inObject) = place else { return nil }
            if try number == 0 ? scanner.skip(UInt8(ascii: "]")) : isArrayDone() {
                try finish(inObject: inObject)
                return nil
            }
            number += 1
            return try element()
        } catch CatalogueFileError.damaged(let reason, nil) {
            throw CatalogueFileError.damaged(reason: reason, row: number + (number == 0 ? 1 : 0))
        }
    }

    private func isArrayDone() throws -> Bool {
        if try scanner.skip(UInt8(ascii: "]")) { return true }
        try scanner.expect(UInt8(ascii: ","))
        return false
    }

    /// Finds the array: the document itself or its member `songs`.
    private func begin() throws {
        if try scanner.skip(UInt8(ascii: "[")) {
            place = .elements(inObject: false)
            return
        }
        try scanner.expect(UInt8(ascii: "{"))
        guard try !scanner.skip(UInt8(ascii: "}")) else { throw CatalogueFileError.empty }
        repeat {
            let name = try memberName()
            if name.lowercased() == "songs", try scanner.skip(UInt8(ascii: "[")) {
                place = .elements(inObject: true)
                return
            }
            try scanner.skipValue()
        } while try scanner.skip(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "}"))
        throw CatalogueFileError.unsupported(
            kind: "JSON without an array of songs; write [ … ] or {\"songs\": [ … ]}")
    }

    /// Reads what follows the array, so that a damaged end is told.
    private func finish(inObject: Bool) throws {
        place = .end
        if inObject {
            while try scanner.skip(UInt8(ascii: ",")) {
                _ = try memberName()
                try scanner.skipValue()
            }
            try scanner.expect(UInt8(ascii: "}"))
        }
        guard try scanner.token() == nil else { throw try scanner.failure() }
    }

    private func memberName() throws -> String {
        _ = try scanner.token()
        let name = try scanner.string(limit: Self.longestName)
        try scanner.expect(UInt8(ascii: ":"))
        _ = try scanner.token()
        return name.isWhole ? name.text : ""
    }

    private func element() throws -> RawRow {
        var row = RawRow(number: number)
        guard try scanner.skip(UInt8(ascii: "{")) else {
            try scanner.skipValue()
            row.fault = .notAnObject
            return row
        }
        guard try !scanner.skip(UInt8(ascii: "}")) else { return row }
        var members = 0
        repeat {
            members += 1
            let name = try memberName()
            if let column = column(name), members <= columnLimit {
                try value(column, into: &row)
            } else {
                try scanner.skipValue()
            }
        } while try scanner.skip(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "}"))
        if members > columnLimit { row.fault = .tooManyColumns }
        return row
    }

    /// The column of a name; nil for one more than are counted.
    private func column(_ name: String) -> Int? {
        if let column = columns[name] { return column }
        guard names.count < columnLimit, !name.isEmpty else { return nil }
        columns[name] = names.count
        names.append(name)
        return names.count - 1
    }

    private func value(_ column: Int, into row: inout RawRow) throws {
        row.cellFaults[column] = nil
        switch try scanner.peek() {
        case UInt8(ascii: "\"")?:
            let string = try scanner.string(limit: RawRow.longestCell)
            row.set(column, string.text)
            if !string.isWhole { row.cellFaults[column] = .tooLong }
        case UInt8(ascii: "[")?, UInt8(ascii: "{")?:
            try scanner.skipValue()
            row.set(column, "")
            row.cellFaults[column] = .notText
        default: row.set(column, try scanner.literal() ?? "")
        }
    }
}
