import Testing

@testable import Generator

struct ProbeMakerTests {
    private let place = SourcePlace(file: "x.yaml", line: 1)

    private func maker(_ types: [TypeModel] = []) -> ProbeMaker {
        ProbeMaker(
            ContractModel(
                name: "Test", title: "Test", version: "1", documentPath: "x.yaml", problemBase: "", tags: [],
                operations: [], types: types, rateLimitClasses: [], securitySchemes: [], patterns: []))
    }

    private func codes(_ kind: ValueKind) -> [String: String] {
        let probes = maker().probes(ValueModel(kind)).probes.filter { $0.side == .beyond }
        return Dictionary(probes.map { ($0.keyword, $0.code ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    @Test("each constraint is broken by a probe with its own code")
    func constraints() {
        #expect(
            codes(.string(StringConstraints(length: .init(min: 2, max: 5)))) == [
                "minLength": "min_length", "maxLength": "max_length",
            ])
        #expect(
            codes(.string(StringConstraints(format: .email, length: .init(min: nil, max: 40)))) == [
                "maxLength": "max_length", "format": "format",
            ])
        #expect(codes(.uuid) == ["format": "format"])
        #expect(codes(.constant("ok")) == ["const": "const"])
        #expect(
            codes(.base64(.init(min: 1, max: 3))) == [
                "minLength": "min_length", "maxLength": "max_length", "format": "format",
            ])
        let list = ValueKind.array(
            element: ValueModel(.int32(.init())), count: .init(min: 1, max: 3), unique: true)
        #expect(
            codes(list) == ["minItems": "min_items", "maxItems": "max_items", "uniqueItems": "unique_items"])
        let map = ValueKind.map(value: ValueModel(.bool), count: .init(min: nil, max: 2))
        #expect(codes(map) == ["maxProperties": "max_properties"])
    }

    @Test("texts of a format have the lengths asked for", arguments: [6, 40, 70, 128, 129, 254])
    func formats(_ length: Int) {
        #expect(FormatSamples.email(length: length)?.count == length)
        #expect(length < 20 || FormatSamples.uri(length: length)?.count == length)
    }

    @Test("a bound that no value can be made for is a gap with its reason")
    func gaps() {
        let flags = ValueKind.array(element: ValueModel(.bool), count: .init(min: 3, max: nil), unique: true)
        let set = maker().probes(ValueModel(flags))
        #expect(set.gaps.map(\.keyword) == ["minItems"])
        #expect(set.gaps.allSatisfy { !$0.reason.isEmpty })
    }

    @Test("a sample of a structure has its required members, one of a union its tag")
    func samples() {
        let property = PropertyModel(
            name: "name", swiftName: "name", description: "",
            value: ValueModel(.string(.init(length: .init(min: 3, max: 3)))),
            isRequired: true, defaultValue: nil, place: place)
        let thing = TypeModel(
            name: "Thing", description: "",
            shape: .structure(
                StructureModel(properties: [property], additional: .refused, memberCount: .any)), place: place
        )
        let either = TypeModel(
            name: "Either", description: "",
            shape: .union(
                UnionModel(
                    discriminator: "kind", cases: [.init(swiftName: "thing", tag: "thing", typeName: "Thing")]
                )),
            place: place)
        let sample = maker([thing, either]).sample(ValueModel(.named("Either")))
        #expect(
            sample
                == .object([
                    .init(name: "kind", value: .text("thing")), .init(name: "name", value: .text("aaa")),
                ]))
    }
}
