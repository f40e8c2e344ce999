/// The second pass: reads a tree of nodes as an OpenAPI document.
///
/// Everything that is not understood is reported; nothing is left out in silence.
final class DocumentReader {
    let diagnostics: Diagnostics
    let resolver: ReferenceResolver
    let names: ComponentNames
    var version = OpenAPI.Version.v31
    var schemas: [OpenAPI.SchemaReference: OpenAPI.Schema] = [:]
    var schemasBeingRead: Set<OpenAPI.SchemaReference> = []
    var parameters: [Place.Key: OpenAPI.Parameter?] = [:]
    var headers: [Place.Key: OpenAPI.Header?] = [:]
    var responses: [Place.Key: OpenAPI.Response?] = [:]
    var requestBodies: [Place.Key: OpenAPI.RequestBody?] = [:]
    var examples: [Place.Key: OpenAPI.Example?] = [:]
    var securitySchemes: [Place.Key: OpenAPI.SecurityScheme?] = [:]
    var placesBeingRead: Set<Place.Key> = []
    var sources: DocumentSources
    /// What some `$ref` besides a component's own leads to.
    var used: Set<OpenAPI.ComponentReference> = []

    private init(root: Place, resolver: ReferenceResolver, diagnostics: Diagnostics) {
        sources = DocumentSources(root: root)
        self.resolver = resolver
        self.diagnostics = diagnostics
        names = ComponentNames(diagnostics: diagnostics)
    }

    /// Reads the document at `path` with every file it refers to.
    /// - Returns: nil when there is nothing that rules could be applied to; otherwise as much as could be read,
    ///   which is only to be lowered while `diagnostics` has no errors.
    static func read(_ path: String, files: FileAccess, diagnostics: Diagnostics) -> OpenAPI.Document? {
        let tree = SourceTree(files: files, diagnostics: diagnostics)
        let path = SourcePath.normalized(path)
        switch tree.open(path) {
        case .malformed: return nil
        case .unreadable:
            let start = SourceLocation(file: path, line: 1, column: 1)
            diagnostics.error(
                "unreadable-file", "cannot read this file", at: start,
                hint: tree.similar(to: path).map { "did you mean '\($0)'?" })
            return nil
        case .node(let node):
            let resolver = ReferenceResolver(sources: tree, diagnostics: diagnostics)
            let root = Place(node: node, file: path, pointer: "")
            return DocumentReader(root: root, resolver: resolver, diagnostics: diagnostics).document(root)
        }
    }

    private func document(_ root: Place) -> OpenAPI.Document? {
        guard var reader = ObjectReader(root, as: "an OpenAPI document", diagnostics) else { return nil }
        guard readVersion(&reader) else { return nil }
        let info = reader.required("info").flatMap(info)
        var document = OpenAPI.Document(
            version: version, info: info ?? OpenAPI.Info(location: root.location, title: "", version: ""),
            sources: sources)
        let components = reader.member("components")
        if let components { declareComponents(components) }
        document.servers = reader.list("servers").compactMap(server)
        document.tags = reader.list("tags").compactMap(tag)
        document.rateLimitClasses = rateLimitClasses(reader.member("x-rate-limit-classes"))
        document.security = securityRequirements(reader.member("security")) ?? []
        document.pathItems = paths(reader.required("paths"), document)
        if let components { document.components = readComponents(components) }
        externalDocumentation(reader.member("externalDocs"))
        reader.refuse("webhooks", because: "the server sends no requests of its own")
        reader.refuse("jsonSchemaDialect", because: "schemas are read in OpenAPI's own dialect")
        reader.finish()
        document.components.referenced = used
        document.schemas = schemas
        document.sources = sources
        return EndingSchemas.check(document, diagnostics) ? document : nil
    }

    private func readVersion(_ reader: inout ObjectReader) -> Bool {
        guard let text = reader.requiredString("openapi") else { return false }
        switch text.value.split(separator: ".", omittingEmptySubsequences: false).prefix(2) {
        case ["3", "0"]: version = .v30
        case ["3", "1"]: version = .v31
        default:
            diagnostics.error(
                "unsupported-version", "OpenAPI '\(text.value)' is not supported", at: text.location,
                hint: "write 3.1.0 or 3.0.3")
            return false
        }
        return true
    }
}
