/// Emits what a handler answers: one case per response that the contract declares.
struct OutputEmitter {
    let operation: OperationModel

    func emit(into writer: inout SourceWriter) {
        for response in operation.responses where !response.handlerHeaders.isEmpty {
            emitHeaders(response, into: &writer)
            writer.line()
        }
        for response in operation.responses where response.bodies.count > 1 {
            emitChoice(response, into: &writer)
            writer.line()
        }
        writer.documentation("What the handler answers; a refusal is thrown as a ``Problem`` instead.")
        writer.block("public enum Output: Sendable {") { writer in
            for response in operation.responses {
                writer.documentation("\(response.status): \(response.description)", place: response.place)
                writer.line("case \(response.caseName)\(payload(response))")
            }
        }
    }

    private func payload(_ response: ResponseModel) -> String {
        let isChoice = response.bodies.count > 1
        let body = response.body.map { isChoice ? [response.bodyTypeName] : [$0.swiftType] } ?? []
        let headers = response.handlerHeaders.isEmpty ? [] : ["headers: \(response.headersTypeName)"]
        let parts = body + headers
        return parts.isEmpty ? "" : "(\(parts.joined(separator: ", ")))"
    }

    /// Emits the representations of one response.
    private func emitChoice(_ response: ResponseModel, into writer: inout SourceWriter) {
        writer.documentation("The body of a \(response.status) in one of its media types.")
        writer.block("public enum \(response.bodyTypeName): Sendable {") { writer in
            for body in response.bodies {
                writer.documentation("`\(body.mediaType)`")
                writer.line("case \(MediaTypeNaming.caseName(body.mediaType))(\(body.swiftType))")
            }
        }
    }

    private func emitHeaders(_ response: ResponseModel, into writer: inout SourceWriter) {
        writer.documentation("The header fields that the handler gives a \(response.status).")
        writer.block("public struct \(response.headersTypeName): Sendable {") { writer in
            let members = response.handlerHeaders.map { header in
                (header, header.swiftType + (header.isRequired ? "" : "?"))
            }
            for (header, type) in members {
                writer.documentation(header.description)
                writer.line("public var \(header.swiftName): \(type)")
            }
            writer.line()
            writer.documentation("Puts the fields together.")
            let parameters = members.map { "\($0.swiftName): \($1)\($0.isRequired ? "" : " = nil")" }
            writer.block("public init(\(parameters.joined(separator: ", "))) {") { writer in
                for (header, _) in members { writer.line("self.\(header.swiftName) = \(header.swiftName)") }
            }
        }
    }
}

extension ResponseModel {
    /// The fields whose values the handler gives.
    var handlerHeaders: [ResponseHeaderModel] {
        headers.filter { if case .handler = $0.origin { true } else { false } }
    }

    /// The structure that holds them, such as `CreatedHeaders`.
    var headersTypeName: String {
        "\(SwiftNaming.type(caseName))Headers"
    }
}

extension ResponseModel {
    /// The enumeration of the representations, such as `OkBody`.
    var bodyTypeName: String { "\(SwiftNaming.type(caseName))Body" }
}

extension BodyModel {
    /// What a handler gives as this body of a response.
    var swiftType: String { isStreamed ? "StreamedBody" : SwiftTypes.type(value) }
}

extension ResponseHeaderModel {
    /// What a handler gives as this field.
    var swiftType: String { isEntityTag ? "EntityTag" : SwiftTypes.type(value) }
}
