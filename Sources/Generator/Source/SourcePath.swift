/// Paths of source files as text; nothing here asks the file system.
enum SourcePath {
    /// `reference`, as written in the file `base`, as a path relative to what `base` is relative to.
    static func resolve(_ reference: String, against base: String) -> String {
        if reference.hasPrefix("/") { return normalized(reference) }
        let folder = directory(of: base)
        return normalized(folder.isEmpty ? reference : folder + "/" + reference)
    }

    /// The folder part, without the trailing slash; empty for a bare file name.
    static func directory(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of the path.
    static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// The file name without its extension, such as `venue` for `schemas/venue.yaml`.
    static func stem(of path: String) -> String {
        let name = name(of: path)
        return name.firstIndex(of: ".").map { String(name[..<$0]) } ?? name
    }

    /// The path without `.` and `..` where they can be taken away.
    static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + joined : joined
    }
}
