import FoundationEssentials

/// Reads the Swift files that people write.
enum SwiftSources {
    /// A folder that is not there.
    struct MissingFolder: Error, CustomStringConvertible {
        let path: String
        var description: String { "there is no folder '\(path)'" }
    }

    /// The outline of every Swift file below a folder.
    /// - Throws: `MissingFolder`.
    static func read(_ folder: String) throws -> SwiftOutline {
        guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw MissingFolder(path: folder)
        }
        var whole = SwiftOutline()
        for path in paths.filter({ $0.hasSuffix(".swift") }).sorted() {
            let file = folder + "/" + path
            let source = FileManager.default.contents(atPath: file).map(Array.init) ?? []
            let outline = SwiftOutlineScanner.outline(file: file, source: source)
            whole.types += outline.types
            whole.functions += outline.functions
        }
        return whole
    }
}
