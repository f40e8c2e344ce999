import ArgumentParser
import Testing

@testable import Generator

/// Runs the commands on a contract in a folder of its own.
@Suite struct GenerateAndCheckTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.contract(), to: "openapi.yaml")
        try folder.write(
            "struct Handlers { func getVenue(_ input: GetVenue.Input) {} }", to: "Handlers/Public.swift")
    }

    private static func contract(method: String = "get", extra: String = "") -> String {
        """
        openapi: 3.1.0
        info: {title: Test, version: '1'}
        tags: [{name: Public, description: All of it.}]
        paths:
          /venue:
            \(method):
              operationId: getVenue
              tags: [Public]
              responses: {'204': {description: Nothing}}
        \(extra)
        """
    }

    private func run(_ command: String, _ options: String...) throws -> Int32 {
        let arguments = [command, folder.path + "/openapi.yaml", "--format", "json"]
        do {
            var command = try GeneratorCommand.parseAsRoot(
                arguments + options.map { $0.replacing("@", with: folder.path) })
            try command.run()
            return 0
        } catch let code as ExitCode {
            return code.rawValue
        }
    }

    private func generate() throws -> Int32 { try run("generate", "--output", "@/Generated") }
    private func check() throws -> Int32 {
        try run("check", "--output", "@/Generated", "--handlers", "@/Handlers")
    }

    @Test func `What was just generated is in step`() throws {
        #expect(try generate() == 0)
        #expect(try check() == 0)
    }

    @Test func `A hand edit is drift until it is generated away`() throws {
        #expect(try generate() == 0)
        let text = try #require(folder.text("Generated/BundledDocument.swift"))
        try folder.write(text + "\n", to: "Generated/BundledDocument.swift")
        #expect(try check() == 1)
        #expect(try generate() == 0)
        #expect(folder.text("Generated/BundledDocument.swift") == text)
        #expect(try check() == 0)
    }

    @Test func `A changed document without a new run is drift`() throws {
        #expect(try generate() == 0)
        try folder.write(Self.contract(method: "put"), to: "openapi.yaml")
        #expect(try check() == 1)
    }

    @Test func `An operation without a handler is drift`() throws {
        #expect(try generate() == 0)
        try folder.write("struct Handlers {}", to: "Handlers/Public.swift")
        #expect(try check() == 1)
    }

    @Test func `A file of an earlier contract is drift and goes with the next run`() throws {
        #expect(try generate() == 0)
        try folder.write("// Generated from openapi.yaml — do not edit.\n", to: "Generated/Old.swift")
        try folder.write("// Mine\n", to: "Generated/Mine.swift")
        #expect(try check() == 1)
        #expect(try generate() == 0)
        #expect(folder.text("Generated/Old.swift") == nil)
        #expect(folder.text("Generated/Mine.swift") != nil)
    }

    @Test func `A refused document leaves everything as it was`() throws {
        try folder.write(Self.contract(extra: "unknown: 1"), to: "openapi.yaml")
        #expect(try generate() == 1)
        #expect(folder.text("Generated/BundledDocument.swift") == nil)
    }

    @Test func `A check that cannot be made says so by its exit code`() throws {
        #expect(try generate() == 0)
        #expect(try run("check", "--output", "@/Generated", "--handlers", "@/None") == 2)
        try folder.write("[", to: "openapi.yaml")
        #expect(try check() == 2)
    }
}
