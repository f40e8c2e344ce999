extension OpenAPI {
    /// One of `components/securitySchemes`.
    struct SecurityScheme: Sendable {
        /// How the credential is carried.
        enum Kind: Sendable {
            /// `Authorization: Bearer …` (RFC 6750); `format` is only a remark.
            case bearer(format: String?)
            /// A key in a header, a query parameter or a cookie of that name.
            case apiKey(place: ParameterPlace, name: Located<String>)
        }

        let location: SourceLocation
        var name: Located<String>
        var kind: Kind
        var description: String?
        /// `x-principal`: what a handler gets to know about the caller; nil where the document does not say.
        var principal: Principal?
    }

    /// The caller as a type (`x-principal`); every property is required.
    struct Principal: Sendable {
        let location: SourceLocation
        /// The type's name in UpperCamelCase.
        var name: Located<String>
        var properties: [Property] = []
    }

    /// One alternative of `security`: every scheme in it must hold; empty means without any credential.
    struct SecurityRequirement: Sendable {
        /// A scheme by name, with the scopes it must grant.
        struct Part: Sendable {
            var scheme: Located<String>
            var scopes: [Located<String>]
        }

        let location: SourceLocation
        var parts: [Part]
    }
}
