import Generated
import HTTPServer
import SpecRuntime

/// The contract's own documents and the page that shows them.
enum ContractDocuments {
    /// Everything served beside the contract; the interface from its folder, when that is given.
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
        // The packaged release of Swagger UI, 4.15, reads OpenAPI 3.0 only. Without its folder the page itself
        // says how to get it.
        _ = pages.addSwaggerUI(
            directory: docsDirectory ?? "", title: "Singr Central API", documentPath: "/openapi-3.0.json")
        return pages
    }
}
