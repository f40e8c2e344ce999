// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /pictures` — Add a picture
///
/// Contract: `Tests/KitchenSink/openapi.yaml:374`
public enum AddPicture {
    /// The parts of the form in the body.
    public struct Form: Sendable {
        /// What is to be seen.
        public var caption: String?
        /// The picture.
        public var picture: UploadedFile?

        /// Puts the parameters together.
        public init(caption: String? = nil, picture: UploadedFile? = nil) {
            self.caption = caption
            self.picture = picture
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The parts of the form in the body.
        public var form: Form
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(form: Form, context: RequestContext) {
            self.form = form
            self.context = context
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 204: Added.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:393`
        case noContent
    }
}

extension AddPicture.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) async throws -> AddPicture.Input {
        let content = try await exchange.multipartForm(file: "picture")
        var parameters = ParameterReader(exchange.request, exchange.arguments, parts: content)
        let partCaption = parameters.string(.part("caption"), max: 20)
        parameters.refuseUnknownQuery([])
        parameters.refuseUnknownParts(["caption"])
        let partPicture = parameters.file("picture", types: ["image/*"])
        guard parameters.violations.isEmpty else {
            throw Problem.validation(parameters.violations)
        }
        return AddPicture.Input(
            form: AddPicture.Form(caption: partCaption, picture: partPicture),
            context: exchange.request.context)
    }
}

extension AddPicture.Output {
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
    /// Serves `addPicture`.
    func serveAddPicture(_ exchange: inout Exchange) async throws -> Response {
        let input = try await AddPicture.Input.decode(exchange)
        return try await kitchenAPI.addPicture(input).response()
    }
}
