import Glibc
import HTTPServer
import Testing

@Suite struct DocumentTests {
    @Test func documentIsServedWithATagThatSavesTheNextTransfer() async throws {
        var documents = DocumentPages()
        documents.add("/openapi.json", contentType: "application/json", bytes: Array("{}".utf8))
        try await withServer(documents: documents) { server throws in
            let first = try server.exchange(get("/openapi.json?x=1"))
            #expect(first.body == "{}")
            let tag = try #require(first["etag"])
            let second = try server.exchange(get("/openapi.json", "If-None-Match: \"other\", W/\(tag)"))
            #expect(second.status == 304)
            #expect(second["etag"] == tag)
            #expect(try server.exchange("PUT /openapi.json HTTP/1.1\r\nHost: test\r\n\r\n").status == 405)
            #expect(try server.exchange(get("/openapi.yaml")).status == 404)
        }
    }

    @Test func docsPageSaysHowToGetWhatIsMissing() async throws {
        var documents = DocumentPages()
        let isFound = documents.addSwaggerUI(
            directory: "/nowhere", title: "A & B", documentPath: "/openapi.json")
        #expect(!isFound)
        try await withServer(documents: documents) { server throws in
            let page = try server.exchange(get("/docs"))
            #expect(page.body.contains("A &amp; B"))
            #expect(page.body.contains("scripts/swagger-ui.sh"))
            #expect(page["content-security-policy"]?.contains("script-src 'self';") == true)
        }
    }

    @Test func docsPageHasNothingInline() async throws {
        let directory = "/tmp/swagger-ui-test-\(getpid())"
        mkdir(directory, 0o700)
        for name in ["swagger-ui.css", "swagger-ui-bundle.js"] {
            let file = try #require(fopen("\(directory)/\(name)", "w"))
            fputs("/* \(name) */", file)
            fclose(file)
        }
        var documents = DocumentPages()
        let isFound = documents.addSwaggerUI(
            directory: directory, title: "API", documentPath: "/openapi.json")
        #expect(isFound)
        try await withServer(documents: documents) { server throws in
            let page = try server.exchange(get("/docs")).body
            #expect(!page.contains("<script>"))
            #expect(
                try server.exchange(get("/docs/swagger-ui-bundle.js")).body == "/* swagger-ui-bundle.js */")
            #expect(try server.exchange(get("/docs/start.js")).body.contains("/openapi.json"))
        }
    }
}
