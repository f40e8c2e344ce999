/// Reads the rows of a sheet (ECMA-376 Part 1 §18.3.1.73). Formulas are never evaluated: a cell has the value that the
/// program which saved it had computed.
final class SheetHandler: XMLHandler {
    private enum Kind {
        case number
        case shared
        case escaped
        case boolean
        case plain
        case error
    }

    /// The rows that were read and not taken yet.
    private(set) var rows: [RawRow] = []
    /// The columns whose texts are wanted; empty for all.
    var wanted: [Bool] = []
    private let strings: SharedStrings
    private let sheet: Int
    private let columnLimit: Int
    private var row = RawRow(number: 0)
    private var column = -1
    private var kind = Kind.number
    private var value = CellText()
    private var isInValue = false
    private var isInReading = false

    init(sheet: Int, strings: SharedStrings, columnLimit: Int) {
        self.sheet = sheet
        self.strings = strings
        self.columnLimit = columnLimit
    }

    /// The rows read since the last call.
    func takeRows() -> [RawRow] {
        defer { rows = [] }
        return rows
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "c": startCell(attributes)
        case "row":
            let number = attributes.text("r").flatMap { Int($0) }.flatMap { 1...10_000_000 ~= $0 ? $0 : nil }
            row = RawRow(number: number ?? row.number + 1, sheet: sheet, isBlank: true)
            column = -1
        case "v": isInValue = true
        case "rPh": isInReading = true
        case "t": isInValue = !isInReading
        default: break
        }
    }

    func end(_ name: XMLName) throws {
        switch name {
        case "c": try endCell()
        case "row": if !row.isBlank { rows.append(row) }
        case "v", "t": isInValue = false
        case "rPh": isInReading = false
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInValue { value.append(bytes) }
    }

    private func startCell(_ attributes: XMLAttributes) {
        column = attributes["r"].flatMap(CellReference.column) ?? column + 1
        value.removeAll()
        kind =
            switch attributes["t"].map(XMLName.init) {
            case nil: .number
            case let name?: Self.kind(name)
            }
    }

    private static func kind(_ type: XMLName) -> Kind {
        switch type {
        case "s": .shared
        case "inlineStr", "str": .escaped
        case "b": .boolean
        case "d": .plain
        case "e": .error
        default: .number
        }
    }

    private func endCell() throws {
        guard !value.bytes.isEmpty else { return }
        if column >= columnLimit { row.fault = .tooManyColumns }
        let isWanted = wanted.isEmpty || (column < wanted.count && wanted[column])
        guard kind != .error, column < columnLimit, isWanted else {
            row.isBlank = false
            return
        }
        guard let text = try text() else {
            row.isBlank = false
            row.cellFaults[column] = .unreadable
            return
        }
        if text.utf8.count > RawRow.longestCell { row.cellFaults[column] = .tooLong }
        if text.utf8.contains(where: { $0 > 0x20 }) { row.isBlank = false }
        row.set(column, text)
    }

    private func text() throws -> String? {
        switch kind {
        case .shared: try Int(value.string).flatMap { try strings.string($0) }.map(CellText.unescaped)
        case .escaped: CellText.unescaped(value.string)
        case .boolean: value.string == "0" ? "FALSE" : "TRUE"
        case .number: CellText.number(value.string)
        case .plain, .error: value.string
        }
    }
}
