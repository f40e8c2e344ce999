/// Finds the sheets and the strings of a workbook (ECMA-376 Part 2 §9.3, Part 1 §12.3.23).
struct WorkbookParts {
    /// A sheet and the entry that holds it.
    struct Sheet {
        let name: String
        let entry: String
        let isHidden: Bool
    }

    let sheets: [Sheet]
    let strings: String?

    init(_ archive: ZipArchive, depthLimit: Int) throws {
        let elements = { (entry: String, name: StaticString, attributes: [StaticString]) throws in
            try Self.elements(archive, entry, name, attributes, depthLimit)
        }
        let roots = try elements("_rels/.rels", "Relationship", ["Type", "Target"])
        let target = roots.first { $0[0]?.hasSuffix("/officeDocument") == true }?[1]
        let workbook = target.flatMap { Self.path($0, in: "") } ?? "xl/workbook.xml"
        let folder = workbook.split(separator: "/").dropLast().joined(separator: "/")
        guard !workbook.hasSuffix(".bin"), archive.declaredSize(workbook) != nil else {
            throw CatalogueFileError.unsupported(kind: "a zip archive, but no workbook; save it as .xlsx")
        }
        let file = workbook.split(separator: "/").last.map(String.init) ?? ""
        let relations = try elements(
            (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels", "Relationship",
            ["Id", "Type", "Target"])
        var entries: [String: String] = [:]
        for relation in relations {
            guard let id = relation[0], let target = relation[2] else { continue }
            entries[id] = Self.path(target, in: folder)
        }
        let table = relations.first { $0[1]?.hasSuffix("/sharedStrings") == true }?[2]
        strings = table.flatMap { Self.path($0, in: folder) }
        sheets = try elements(workbook, "sheet", ["name", "id", "state"]).compactMap { sheet in
            guard let id = sheet[1], let entry = entries[id] else { return nil }
            return Sheet(
                name: sheet[0] ?? "", entry: entry, isHidden: sheet[2].map { $0 != "visible" } ?? false)
        }
    }

    /// The values of the attributes of all elements of a name; none where the archive has no such entry.
    private static func elements(
        _ archive: ZipArchive, _ entry: String, _ name: StaticString, _ attributes: [StaticString],
        _ depth: Int
    ) throws -> [[String?]] {
        guard let part = try archive.entry(entry) else { return [] }
        let elements = XMLElements(name, attributes)
        try XMLReader(elements, depthLimit: depth).readAll(part)
        return elements.elements
    }

    /// The entry that a target names, from the folder of the part that refers to it.
    private static func path(_ target: String, in folder: String) -> String? {
        var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in target.split(separator: "/") where part != "." {
            if part == ".." {
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
