import Foundation
import Testing

@testable import Generator

/// One folder of documents with what is expected of them.
struct FixtureFolder: CustomTestStringConvertible, Sendable {
    let url: URL

    var testDescription: String { url.lastPathComponent }

    /// Files as if the folder were the working directory.
    var files: FileAccess {
        let url = url
        return FileAccess(
            read: { FileManager.default.contents(atPath: url.appending(path: $0).path).map(Array.init) },
            list: { folder in
                let path = url.appending(path: folder).path
                return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
            })
    }

    /// The folders below `Fixtures/<group>`.
    static func all(_ group: String) -> [FixtureFolder] {
        guard let root = Bundle.module.url(forResource: "Fixtures", withExtension: nil) else { return [] }
        let urls = try? FileManager.default.contentsOfDirectory(
            at: root.appending(path: group), includingPropertiesForKeys: nil)
        return (urls ?? []).sorted { $0.path < $1.path }.map(FixtureFolder.init)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }
}

/// Takes `openapi.yaml` through every pass up to lowering; the messages are in the diagnostics.
func checked(_ files: FileAccess, hardOnly: Bool) -> (document: OpenAPI.Document?, diagnostics: Diagnostics) {
    let diagnostics = Diagnostics()
    let document = DocumentReader.read("openapi.yaml", files: files, diagnostics: diagnostics)
    if let document { _ = Compilation.lower(document, name: "Test", hardOnly: hardOnly, diagnostics) }
    return (document, diagnostics)
}

extension Diagnostics {
    /// All messages as text, one line end after each.
    var rendered: String { sorted.map { DiagnosticFormat.text.render($0) + "\n" }.joined() }
}
