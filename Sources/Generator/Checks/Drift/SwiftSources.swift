import FoundationEssentials

/// Reads the Swift files that people write.
enum SwiftSources {
    /// A folder that is not there.
    struct MissingFolder: Error, CustomStringConvertible {
        let path: String
        var description: String { "there is no folder '\(path)'" }
    }

    /// The functions of every Swift file below a folder.
    /// - Throws: `MissingFolder`.
    static func read(_ folder: String) throws -> [SwiftFunction] {
        guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw MissingFolder(path: folder)
        }
        return paths.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path in
            let file = folder + "/" + path
            let source = FileManager.default.contents(atPath: file).map(Array.init) ?? []
            return SwiftFunctionScanner.functions(file: file, source: source)
        }
    }
}
