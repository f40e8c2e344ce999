import Testing

@testable import Generator

@Suite struct BundleTests {
    @Test(arguments: FixtureFolder.all("Bundled"))
    func `Several files become one document in three forms`(_ folder: FixtureFolder) throws {
        let (document, diagnostics) = checked(folder.files, hardOnly: true)
        #expect(diagnostics.rendered == "")
        let files = BundleEmitter.files(try #require(document))
        for name in ["openapi.json", "openapi.yaml", "openapi-3.0.json"] {
            let file = try #require(files.first { $0.path == "Document/\(name)" })
            #expect(file.text == (try folder.text("expected/\(name)")))
        }
    }

    @Test(arguments: FixtureFolder.all("Bundled"))
    func `A bundle in any form reads as the same contract`(_ folder: FixtureFolder) throws {
        let document = try #require(checked(folder.files, hardOnly: true).document)
        for file in BundleEmitter.files(document) where file.path.hasPrefix("Document/") {
            let (read, diagnostics) = checked(.memory(["openapi.yaml": file.text]), hardOnly: true)
            // What only the server's own copy says, and what 3.0 cannot say in a way that we would accept.
            let expected: Set = ["no-principal", "ineffective-keyword"]
            #expect(diagnostics.sorted.filter { !expected.contains($0.code) }.isEmpty)
            #expect(read?.operations.map(\.id.value) == document.operations.map(\.id.value))
        }
    }

    @Test func `Bundling a bundle changes nothing`() throws {
        let folder = try #require(FixtureFolder.all("Bundled").first)
        let once = DocumentBundler.bundle(try #require(checked(folder.files, hardOnly: true).document))
        let text = JSONDocumentWriter.text(once)
        let again = try #require(checked(.memory(["openapi.yaml": text]), hardOnly: true).document)
        #expect(JSONDocumentWriter.text(DocumentBundler.bundle(again)) == text)
    }

    @Test func `Quotes and backslashes of the document cannot leave the Swift literal`() throws {
        let text = ##"{"openapi": "3.1.0", "info": {"title": "T", "version": "\\#(x)"}, "paths": {}}"##
        let document = try #require(checked(.memory(["openapi.yaml": text]), hardOnly: true).document)
        let swift = try #require(
            BundleEmitter.files(document).first { $0.path == "BundledDocument.swift" }?.text)
        #expect(swift.contains("json: StaticString = ##\"\"\"\n"))
    }
}
