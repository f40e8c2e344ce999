/// Collects the attributes of all elements of one name: enough for the small parts of a workbook.
final class XMLElements: XMLHandler {
    private static let most = 10_000

    /// What to collect, each element's values in the order of the attributes' names.
    private let name: StaticString
    private let attributes: [StaticString]
    private(set) var elements: [[String?]] = []

    init(_ name: StaticString, _ attributes: [StaticString]) {
        self.name = name
        self.attributes = attributes
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
        guard self.name ~= name else { return }
        guard elements.count < Self.most else {
            throw CatalogueFileError.tooLarge(what: "entries in a part of the workbook", limit: Self.most)
        }
        elements.append(self.attributes.map { attributes.text($0) })
    }

    func end(_ name: XMLName) {}

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
