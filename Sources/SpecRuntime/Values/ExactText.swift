/// A string that equals another only by the same code points; `String` also equals canonically equivalent ones.
struct ExactText: Hashable {
    let text: String

    static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// Whether one text stands in the list twice.
    static func repeats(_ texts: [String]) -> Bool {
        Set(texts.map(ExactText.init)).count != texts.count
    }
}
