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

    private static func suite(_ change: (inout OperationModel) -> Void) throws -> String {
        var model = Self.model()
        change(&model.operations[0])
        let files = ConformanceEmitter.files(model)
        return try #require(files.first { $0.path == "AddThingConformance.swift" }).text
    }

    @Test("a form in parts is sent with wrong parts, a wrong file and at its limit, beside the JSON")
    func parts() throws {
        let text = try Self.suite {
            $0.multipart = MultipartModel(
                fields: [Self.parameter("state", .part, .int32(.init(min: 1)), isRequired: true)],
                file: FilePartModel(
                    name: "file", swiftName: "file", description: "", isRequired: true,
                    mediaTypes: ["text/csv"], place: Self.place), limit: 5000)
        }
        for part in [
            #"[.multipart, .removeField("state")], .violation(.pointer("/state"), "required")"#,
            #"[.multipart, .field("state", "0")], .violation(.pointer("/state"), "minimum")"#,
            #"[.multipart, .removeField("file")], .violation(.pointer("/file"), "required")"#,
            #"[.multipart, .fileType("file", "font/woff")], .violation(.pointer("/file"), "media_type")"#,
            #".fieldBehindFile("notInTheContract", "1")], .violation(.pointer("/notInTheContract"), "part_behind_file")"#,
            #"[.multipart, .padBody(to: 5001)], .refused(413, "payload_too_large")"#,
            #"[.multipart, .truncateBody(10)], .violation(.pointer(""), "malformed")"#,
            #"[.padBody(to: 1025)], .refused(413, "payload_too_large")"#,
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains(#"[.header("Content-Type", "multipart/form-data; boundary=a")]"#))
    }

    @Test("each media type is asked for, and none")
    func representations() throws {
        let bodies = ["text/csv", "application/json"].map {
            BodyModel(
                mediaType: $0, isStreamed: true, value: ValueModel(.freeForm), isRequired: true, examples: [])
        }
        let response = ResponseModel(
            status: 200, caseName: "ok", description: "", headers: [], bodies: bodies, place: Self.place)
        let text = try Self.suite { $0.responses = [response] }
        for part in [
            #"[.header("Accept", "text/csv")], .represented("text/csv")"#,
            #"[.header("Accept", "text/csv;q=0.2, application/json;q=0.7, */*;q=0.1")], .represented("application/json")"#,
            #"[.header("Accept", "text/csv;q=0, application/json;q=0")], .refused(406, "not_acceptable")"#,
        ] {
            #expect(text.contains(part), "\(part)")
        }
        let chosen = try Self.suite {
            $0.responses = [response]
            $0.chosenBy = "limit"
        }
        #expect(!chosen.contains("Accept:"))
    }

    @Test("keys and conditions are tried")
    func conditions() throws {
        let text = try Self.suite {
            $0.isIdempotent = true
            $0.conditions = ConditionsModel(ifNoneMatch: true, ifMatch: true, isMatchRequired: true)
        }
        for part in [
            "[.idempotencyKey], .replayed", "[.idempotencyKey], .keyConflict", "[], .unchanged",
            #".violation(.parameter("Idempotency-Key"), "format")"#, #".refused(412, "precondition_failed")"#,
            #"[.removeHeader("If-Match")], .violation(.parameter("If-Match"), "required")"#,
        ] {
            #expect(text.contains(part), "\(part)")
        }
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
