/// Emits the bundled document: as files for people and tools, and as Swift for the server.
enum BundleEmitter {
    /// The document in each form, and all of them in one Swift file.
    static func files(_ document: OpenAPI.Document) -> [GeneratedFile] {
        let bundle = DocumentBundler.bundle(document)
        let json = JSONDocumentWriter.text(bundle)
        let yaml = YAMLDocumentWriter.text(bundle)
        let json30 = document.version == .v30 ? json : JSONDocumentWriter.text(DownConverter.convert(bundle))
        return [
            GeneratedFile(path: "Document/openapi.json", text: json),
            GeneratedFile(path: "Document/openapi.yaml", text: yaml),
            GeneratedFile(path: "Document/openapi-3.0.json", text: json30),
            GeneratedFile(
                path: "BundledDocument.swift",
                text: swift(
                    document,
                    [("json", "", json), ("yaml", "", yaml), ("json30", " in OpenAPI 3.0.3", json30)])),
        ]
    }

    private static func swift(
        _ document: OpenAPI.Document, _ forms: [(name: String, remark: String, text: String)]
    ) -> String {
        var text = """
            // Generated from \(document.location.file) — do not edit.

            /// The contract as one self-contained document.
            public enum BundledDocument {
            """
        for (index, form) in forms.enumerated() {
            text += index == 0 ? "\n" : "\n\n"
            let format = form.name.hasPrefix("json") ? "JSON" : "YAML"
            text += "    /// The document as \(format)\(form.remark), in UTF-8.\n"
            text += "    public static let \(form.name): StaticString = \(literal(form.text))"
        }
        return text + "\n}\n"
    }

    /// A raw literal of many lines that holds the text as it is.
    private static func literal(_ text: String) -> String {
        var marks = "#"
        while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
        return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
    }
}
