/// Why a catalogue cannot be loaded at all; the text is one clear line.
enum CatalogueError: Error, Equatable, CustomStringConvertible {
    case unreadable(path: String, reason: String)
    case notUTF8
    case empty
    case noColumns(found: [String])
    case noAccount(String)

    var description: String {
        switch self {
        case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
        case .notUTF8: "the file is UTF-16; save it as UTF-8"
        case .empty: "the file is empty"
        case .noColumns(let found):
            "line 1 must name the columns artist and title; it names: \(found.joined(separator: ", "))"
        case .noAccount(let name): "no account has the e-mail, or a venue with the url name, '\(name)'"
        }
    }
}
