import ConformanceSupport
import Testing

extension Conformance {
    /// The documents that the server publishes and the examples in them.
    @Suite struct DocumentTests {
        @Test("the server publishes the committed document")
        func publishes() async throws {
            let world = try #require(World.current)
            #expect(try await world.get("/openapi.json") == world.contract.root)
        }

        @Test("the document is published as YAML and, for older clients, as OpenAPI 3.0.3")
        func otherForms() async throws {
            let world = try #require(World.current)
            let yaml = try await world.client.send(HTTPCall("GET", "/openapi.yaml"))
            #expect(yaml.status == 200)
            #expect(yaml.bodyText.hasPrefix("openapi:") && yaml.bodyText.contains("3.1.0"))
            #expect(try await world.get("/openapi-3.0.json")["openapi"] == .string("3.0.3"))
        }

        @Test("every documented example is valid for its schema")
        func examples() throws {
            let world = try #require(World.current)
            for example in ExampleFinder(contract: world.contract).examples() {
                let failures = world.contract.validator.failures(of: example.value, against: example.schema)
                #expect(failures.isEmpty, "\(example.place): \(failures)")
            }
        }
    }
}

/// Finds the documented examples of bodies, parameters and header fields with the schemas they must fit.
struct ExampleFinder {
    let contract: ContractDocument

    struct Found {
        let place: String
        let value: JSON
        let schema: JSON
    }

    /// Every example of every operation.
    func examples() -> [Found] {
        contract.operations.flatMap { operation in
            let responses = (operation.node["responses"]?.members ?? []).flatMap { response in
                let resolved = contract.resolved(response.value)
                return media(resolved, "\(operation.id) \(response.name)")
                    + (resolved["headers"]?.members ?? []).flatMap {
                        examples(of: $0.value, "\(operation.id) \(response.name) \($0.name)")
                    }
            }
            let parameters = (operation.node["parameters"]?.items ?? []).flatMap {
                examples(of: $0, "\(operation.id) parameter")
            }
            return media(operation.node["requestBody"].map(contract.resolved), "\(operation.id) request")
                + responses + parameters
        }
    }

    private func media(_ node: JSON?, _ place: String) -> [Found] {
        (node?["content"]?.members ?? []).flatMap { examples(of: $0.value, "\(place) \($0.name)") }
    }

    private func examples(of node: JSON, _ place: String) -> [Found] {
        let resolved = contract.resolved(node)
        guard let schema = resolved["schema"] else { return [] }
        let single = resolved["example"].map { [Found(place: place, value: $0, schema: schema)] } ?? []
        return single
            + (resolved["examples"]?.members ?? []).compactMap { example in
                contract.resolved(example.value)["value"].map {
                    Found(place: "\(place) '\(example.name)'", value: $0, schema: schema)
                }
            }
    }
}
