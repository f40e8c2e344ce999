import Testing

@testable import Generator

struct ConformanceEmitterTests {
    private static let place = SourcePlace(file: "things.yaml", line: 3)

    private static func parameter(
        _ name: String, _ location: ParameterModel.Location, _ kind: ValueKind, isRequired: Bool = false
    ) -> ParameterModel {
        ParameterModel(
            name: name, swiftName: name, location: location, description: "", value: ValueModel(kind),
            isRequired: isRequired, explode: true, defaultValue: nil, example: nil, place: place)
    }

    private static func model() -> ContractModel {
        let title = PropertyModel(
            name: "title", swiftName: "title", description: "",
            value: ValueModel(.string(.init(length: .init(min: 1, max: 20)))), isRequired: true,
            defaultValue: nil, place: place)
        let type = TypeModel(
            name: "NewThing", description: "",
            shape: .structure(StructureModel(properties: [title], additional: .refused, memberCount: .any)),
            place: place)
        let body = BodyModel(
            mediaType: "application/json", value: ValueModel(.named("NewThing")), isRequired: true,
            examples: [.init(name: "usual", json: #"{"title":"a"}"#)])
        let operation = OperationModel(
            id: "addThing", typeName: "AddThing", method: "POST",
            path: .init(template: "/things/{shelf}", segments: [.literal("things"), .parameter("shelf")]),
            tag: "Things",
            summary: "", description: "", isDeprecated: false,
            pathParameters: [
                parameter("shelf", .path, .string(.init(length: .init(min: 1, max: 4))), isRequired: true)
            ],
            queryParameters: [parameter("limit", .query, .int32(.init(min: 1, max: 100)))],
            headerParameters: [],
            cookieParameters: [], body: body, responses: [], problems: [],
            security: .schemes(["key"], isOptional: false),
            permissions: [], rateLimit: nil, bodyLimit: 1024, isLenient: false, place: place)
        let scheme = SecuritySchemeModel(
            name: "key", swiftName: "key", description: "", carrier: .header("X-Key"), principalName: "Key",
            principalProperties: [], needsPermissions: false, place: place)
        return ContractModel(
            name: "Shop", title: "Shop", version: "1", documentPath: "shop.yaml", problemBase: "", tags: [],
            operations: [operation], types: [type], rateLimitClasses: [], securitySchemes: [scheme],
            patterns: [])
    }

    private static func text(_ path: String) throws -> String {
        try #require(ConformanceEmitter.files(model()).first { $0.path == path }).text
    }

    @Test("a form is sent with wrong, missing, repeated and unknown fields, and as another media type")
    func forms() throws {
        var model = Self.model()
        model.operations[0].body = nil
        model.operations[0].formParameters = [
            Self.parameter("state", .form, .string(.init(length: .init(min: 1, max: 4))), isRequired: true)
        ]
        let files = ConformanceEmitter.files(model)
        let text = try #require(files.first { $0.path == "AddThingConformance.swift" }).text
        for part in [
            #"[.removeField("state")], .violation(.pointer("/state"), "required")"#,
            #"[.field("state", "")], .violation(.pointer("/state"), "min_length")"#,
            #".addField("state", "#, #".encodedField("state=%FF")"#,
            #"[.addField("notInTheContract", "1")], .violation(.pointer("/notInTheContract"), "unknown_member")"#,
            #".header("Content-Type", "application/json")"#, #"[.padBody(to: 1025)]"#,
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("trailing comma"))
    }

    @Test("every operation must have a fixture: the protocol has no default implementations")
    func fixtures() throws {
        let text = try Self.text("ShopFixtures.swift")
        #expect(text.contains("protocol ShopFixtures: Sendable {"))
        #expect(text.contains("func addThing(_ world: World) async throws -> Call\n"))
        #expect(text.components(of: "func addThing(") == 1)
    }

    @Test(
        "what the contract says becomes a case",
        arguments: [
            #"ConformanceCase("limit: beyond the maximum 100", tests: .beyond(.parameter("limit"), "maximum"),"#,
            #"[.query("limit", "101")], .violation(.parameter("limit"), "maximum")),"#,
            #"[.query("limit", "100")], .accepted()),"#,
            #"[.path("shelf", "aaaaa")], .violation(.parameter("shelf"), "max_length")),"#,
            #"[.member("/title", .string(""))], .violation(.pointer("/title"), "min_length")),"#,
            #"[.member("/title", .string("a".times(21)))], .violation(.pointer("/title"), "max_length")),"#,
            #"[.member("/title", .null)], .violation(.pointer("/title"), "type")),"#,
            #"[.member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),"#,
            #"[.body("{\"title\":\"a\"}")], .accepted()),"#,
            #"[.padBody(to: 1025)], .refused(413, "payload_too_large")),"#,
            #"[.removeHeader("X-Key")], .refused(401, "authentication_failed")),"#,
            #"[.method("DELETE")], .notAllowed(["POST", "OPTIONS"])),"#,
            #"[.header("Content-Type", "text/plain")], .refused(415, "unsupported_media_type")),"#,
        ])
    func cases(_ expected: String) throws {
        #expect(try Self.text("AddThingConformance.swift").contains(expected))
    }

    @Test("the same model gives the same text")
    func deterministic() {
        let texts = (0..<3).map { _ in ConformanceEmitter.files(Self.model()).map(\.text) }
        #expect(texts[0] == texts[1] && texts[1] == texts[2])
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
