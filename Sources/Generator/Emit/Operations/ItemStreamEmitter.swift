/// Emits what makes a streamed array of JSON out of a sequence of its items.
struct ItemStreamEmitter {
    let operation: OperationModel

    func emit(into writer: inout SourceWriter) {
        for response in operation.responses {
            for body in response.bodies where body.isStreamed {
                guard case .array(let element, _, _) = body.value.kind, case .named(let type) = element.kind,
                    !element.isNullable
                else { continue }
                writer.line()
                emit(type, body, response, into: &writer)
            }
        }
    }

    private func emit(
        _ type: String, _ body: BodyModel, _ response: ResponseModel, into writer: inout SourceWriter
    ) {
        let choice =
            response.bodies.count > 1 ? SwiftNaming.type(MediaTypeNaming.caseName(body.mediaType)) : ""
        writer.block("extension \(operation.typeName).Output {") { writer in
            writer.documentation(
                "The body of a \(response.status) as `\(body.mediaType)`, made item by item.")
            writer.line(
                "public static func \(response.caseName)\(choice)Items<Items: AsyncSequence & Sendable>(")
            writer.indented { $0.line("_ items: Items") }
            writer.block(") -> StreamedBody where Items.Element == \(type) {") {
                $0.line("StreamedBody(jsonItems: items) { item, writer in item.encode(to: &writer) }")
            }
        }
    }
}
