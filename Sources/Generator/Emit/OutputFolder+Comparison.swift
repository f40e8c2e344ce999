import FoundationEssentials

extension OutputFolder {
    /// One file of the folder that is not as it should be.
    enum Difference {
        case missing(GeneratedFile)
        /// `line` is the first one that differs, from 1.
        case changed(GeneratedFile, line: Int)
        /// A file that nothing generates; `isStale` when an earlier run made it.
        case orphan(path: String, isStale: Bool)
    }

    /// Compares the disk with what should be there, in the order of paths.
    func differences() -> [Difference] {
        var differences: [Difference] = files.compactMap { file in
            guard let found = contents(of: file.path) else { return .missing(file) }
            let wanted = Array(file.text.utf8)
            return found == wanted ? nil : .changed(file, line: Self.firstDifference(found, wanted))
        }
        let known = Set(files.map(\.path))
        for path in existingFiles() where !known.contains(path) {
            differences.append(.orphan(path: path, isStale: isGenerated(path)))
        }
        return differences
    }

    /// Writes a file, with the folders above it.
    func write(_ file: GeneratedFile) throws {
        let url = URL(filePath: location(of: file.path))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url, options: .atomic)
    }

    /// Deletes a file.
    func delete(_ path: String) throws {
        try FileManager.default.removeItem(atPath: location(of: path))
    }

    /// The file's path relative to the working directory.
    func location(of file: String) -> String { path + "/" + file }

    private func contents(of file: String) -> [UInt8]? {
        FileManager.default.contents(atPath: location(of: file)).map(Array.init)
    }

    private func existingFiles() -> [String] {
        let found = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return found.filter { file in
            var isFolder = false
            return FileManager.default.fileExists(atPath: location(of: file), isDirectory: &isFolder)
                && !isFolder
        }.sorted()
    }

    /// Whether the file starts with the line that every generated file starts with.
    private func isGenerated(_ file: String) -> Bool {
        contents(of: file)?.starts(with: "// Generated from ".utf8) ?? false
    }

    private static func firstDifference(_ found: [UInt8], _ wanted: [UInt8]) -> Int {
        let common = zip(found, wanted).prefix { $0 == $1 }
        return common.reduce(1) { $0 + ($1.0 == UInt8(ascii: "\n") ? 1 : 0) }
    }
}
