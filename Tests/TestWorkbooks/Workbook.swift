/// Makes workbooks of XML, as programs other than ours write it.
public enum Workbook {
    /// A sheet by its rows.
    public struct Sheet {
        /// What it is called.
        public var name: String
        /// Its rows as XML.
        public var rows: String
        /// Further attributes, such as one that hides it.
        public var state: String

        /// Describes a sheet.
        public init(name: String = "Songs", rows: String, state: String = "") {
            self.name = name
            self.rows = rows
            self.state = state
        }
    }

    /// What XML documents begin with.
    public static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A workbook of sheets given by their rows, and the items of its table of strings.
    public static func bytes(
        _ sheets: [Sheet], strings: String? = nil, replacing: [String: String] = [:], password: String? = nil
    ) throws -> [UInt8] {
        try Archive.bytes(
            entries(sheets, strings: strings).map { ($0.name, Array((replacing[$0.name] ?? $0.text).utf8)) },
            password: password)
    }

    /// A workbook of one sheet.
    public static func bytes(rows: String, strings: String? = nil) throws -> [UInt8] {
        try bytes([Sheet(rows: rows)], strings: strings)
    }

    /// The entries of a workbook's archive, to be changed before it is made.
    public static func entries(_ sheets: [Sheet], strings: String? = nil) -> [(name: String, text: String)] {
        var entries = [
            ("_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", workbook(sheets)),
            (
                "xl/_rels/workbook.xml.rels",
                relations(
                    sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
                        + [("rId99", "sharedStrings", "/xl/sharedStrings.xml")])
            ),
        ]
        for (index, sheet) in sheets.enumerated() {
            entries.append(
                (
                    "xl/worksheets/sheet\(index + 1).xml",
                    "\(head)<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>"
                ))
        }
        if let strings { entries.append(("xl/sharedStrings.xml", "\(head)<sst>\(strings)</sst>")) }
        return entries
    }

    /// A row of inline strings.
    public static func row(_ number: Int, _ cells: String...) -> String {
        let cells = cells.map { "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\($0)</t></is></c>" }
        return "<row r=\"\(number)\">\(cells.joined())</row>"
    }

    private static func workbook(_ sheets: [Sheet]) -> String {
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" \(sheet.state) r:id=\"rId\(index + 1)\"/>"
        }
        return "\(head)<workbook xmlns:r=\"\(office)\"><sheets>\(list.joined())</sheets></workbook>"
    }

    private static func relations(_ relations: [(id: String, type: String, target: String)]) -> String {
        let list = relations.map {
            "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>"
        }
        return "\(head)<Relationships>\(list.joined())</Relationships>"
    }
}
