import Foundation

/// The SQL of every `Statement` that is written below a folder of the sources.
public enum SourceStatements {
    /// A statement as its author wrote it.
    public struct Entry: Sendable {
        /// What the statement does.
        public let name: String
        /// Its SQL.
        public let sql: String
    }

    /// Reads the statements of all Swift files below a folder.
    ///
    /// - Parameter folder: the path from the package's root, such as `Sources/Handlers`.
    /// - Throws: what reading the files throws; ``Unreadable`` for a statement that is not two literals.
    public static func all(in folder: String) throws -> [Entry] {
        let root = URL(filePath: #filePath).appending(path: "../../..").standardized
        let files = FileManager.default.enumerator(
            at: root.appending(path: folder), includingPropertiesForKeys: nil)
        var entries: [Entry] = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            entries += try read(String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
        }
        return entries
    }

    /// A statement that could not be read from its source.
    public struct Unreadable: Error {
        /// The file's name.
        public let file: String
    }

    static func read(_ source: String, file: String) throws -> [Entry] {
        let starts = source.matches(of: /\bStatement(?:<[^>]+>)?\(\s*"/).count
        let statement = /\bStatement(?:<[^>]+>)?\(\s*"([^"]+)",\s*(?:"{3}\n(.*?)\n *"{3}|"([^"]*)")/
            .dotMatchesNewlines()
        let entries = source.matches(of: statement).map { match in
            let sql = match.output.2 ?? match.output.3 ?? ""
            return Entry(name: String(match.output.1), sql: String(sql).replacing("\\\\", with: "\\"))
        }
        guard entries.count == starts else { throw Unreadable(file: file) }
        return entries
    }
}
