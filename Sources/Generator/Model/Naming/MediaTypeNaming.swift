/// The case of each media type in enumerations of representations.
enum MediaTypeNaming {
    /// The case's name, such as `csv` for `text/csv`.
    static func caseName(_ mediaType: String) -> String {
        if let name = names[mediaType] { return name }
        let subtype = mediaType.split(separator: "/").last.map(String.init) ?? mediaType
        let bare = subtype.hasPrefix("x-") ? String(subtype.dropFirst(2)) : subtype
        return SwiftNaming.member(bare)
    }

    private static let names = [
        "text/plain": "text", "application/octet-stream": "bytes",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "application/vnd.ms-excel": "xls", "text/tab-separated-values": "tsv",
        "application/zip": "zip", "image/svg+xml": "svg",
    ]
}
