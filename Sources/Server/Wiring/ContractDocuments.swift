import Generated
import HTTPServer
import SpecRuntime

/// The contract's own documents and the page that shows them.
enum ContractDocuments {
    /// Everything served beside the contract; the interface only when its folder is given.
    static func pages(docsDirectory: String?) -> DocumentPages {
        var pages = DocumentPages()
        let documents: [(String, String, StaticString)] = [
            ("/openapi.json", "application/json", BundledDocument.json),
            ("/openapi.yaml", "application/yaml", BundledDocument.yaml),
            ("/openapi-3.0.json", "application/json", BundledDocument.json30),
        ]
        for (path, contentType, text) in documents {
            pages.add(path, contentType: contentType, bytes: text.withUTF8Buffer { Array($0) })
        }
        if let docsDirectory {
            // The packaged release of Swagger UI, 4.15, reads OpenAPI 3.0 only.
            _ = pages.addSwaggerUI(
                directory: docsDirectory, title: "Singr Central API", documentPath: "/openapi-3.0.json")
        }
        return pages
    }
}
