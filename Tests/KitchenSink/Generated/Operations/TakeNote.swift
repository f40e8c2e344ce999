// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /notes` — Take a note
///
/// Contract: `Tests/KitchenSink/openapi.yaml:237`
public enum TakeNote {
    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The body.
        public var body: String
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(body: String, context: RequestContext) {
            self.body = body
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: Taken.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:249`
        case noContent
    }
}

extension TakeNote.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> TakeNote.Input {
        let content = try exchange.textBody("text/plain")
        var parameters = ParameterReader(exchange.request, exchange.arguments, content: content)
        parameters.refuseUnknownQuery([])
        let body = parameters.string(
            .content,
            required: true,
            min: 1,
            max: 10,
            pattern: Patterns.takeNoteBody)
        guard parameters.violations.isEmpty, let body else {
            throw Problem.validation(parameters.violations)
        }
        return TakeNote.Input(
            body: body,
            context: exchange.request.context)
    }
}

extension TakeNote.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .noContent:
            let fields: [HeaderField] = []
            return Response(status: 204, headers: fields)
        }
    }
}

extension SinkAPI {
    /// Serves `takeNote`.
    func serveTakeNote(_ exchange: inout Exchange) async throws -> Response {
        let input = try TakeNote.Input.decode(exchange)
        return try await kitchenAPI.takeNote(input).response()
    }
}
