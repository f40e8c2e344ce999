import Foundation

/// A path in the temporary folder for one test; what lies there afterwards is removed.
public func withScratchFile<Answer>(_ body: (String) throws -> Answer) rethrows -> Answer {
    let url = FileManager.default.temporaryDirectory.appending(path: "catalogue-test-\(UUID())")
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path())
}
