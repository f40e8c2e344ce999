/// The files of one document, each read once.
final class SourceTree {
    private let files: FileAccess
    private let diagnostics: Diagnostics
    private var roots: [String: Node?] = [:]

    /// Reads from `files`; syntax errors go to `diagnostics`.
    init(files: FileAccess, diagnostics: Diagnostics) {
        self.files = files
        self.diagnostics = diagnostics
    }

    /// What came of opening a file.
    enum Opening {
        case node(Node)
        /// It is there but not YAML; that is already reported.
        case malformed
        case unreadable
    }

    /// The tree of a file.
    func open(_ path: String) -> Opening {
        if let known = roots[path] { return known.map(Opening.node) ?? .malformed }
        guard let bytes = files.read(path) else { return .unreadable }
        let node = NodeComposer.compose(file: path, bytes: bytes, diagnostics: diagnostics)
        roots[path] = .some(node)
        return node.map(Opening.node) ?? .malformed
    }

    /// The paths of every file that was read, sorted.
    var paths: [String] { roots.keys.sorted() }

    /// A file near `path` with a similar name.
    func similar(to path: String) -> String? {
        let folder = SourcePath.directory(of: path)
        return Spelling.nearest(to: SourcePath.name(of: path), among: files.list(folder))
    }
}
