/// Why a catalogue cannot be loaded, though its file could be read; the text is one clear line.
enum CatalogueError: Error, Equatable, CustomStringConvertible {
    case noAccount(String)

    var description: String {
        switch self {
        case .noAccount(let name): "no account has the e-mail, or a venue with the url name, '\(name)'"
        }
    }
}
