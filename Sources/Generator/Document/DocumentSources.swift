/// What a document was read from, for outputs that carry its text on.
struct DocumentSources: Sendable {
    /// The root document.
    var root: Place
    /// Every `$ref` (and every value of a discriminator's mapping) by the place of its text, with where it leads.
    var sites: [SourceLocation: OpenAPI.ComponentReference] = [:]
    /// The values that references lead to.
    var targets: [OpenAPI.ComponentReference: Place] = [:]
}
