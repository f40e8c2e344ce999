/// Reads the part that holds a workbook's strings. Phonetic readings of Japanese strings are left out.
final class SharedStringsHandler: XMLHandler {
    private let strings: SharedStrings
    private var text = CellText()
    private var isInText = false
    private var isInReading = false

    init(_ strings: SharedStrings) {
        self.strings = strings
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "si": text.removeAll()
        case "rPh": isInReading = true
        case "t": isInText = !isInReading
        default: break
        }
    }

    func end(_ name: XMLName) throws {
        switch name {
        case "si": try strings.append(text.bytes)
        case "rPh": isInReading = false
        case "t": isInText = false
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInText { text.append(bytes) }
    }
}
