import NIOHTTP1
import SpecRuntime

/// Where a request goes once its head is known.
enum Destination {
    /// To an operation of the contract.
    case operation(Int, PathArguments)
    /// To no operation: the answer is known.
    case answer(Response)
    /// To no operation: the request is refused.
    case refusal(Problem)

    /// The operation's index; nil where none takes the request.
    var operation: Int? {
        if case .operation(let index, _) = self { index } else { nil }
    }
}

extension ServingRules {
    /// Finds the destination of a request whose target is in origin form.
    func destination(_ method: SpecRuntime.HTTPMethod, _ target: String, _ headers: HTTPHeaders)
        -> Destination
    {
        switch service.route(method, target) {
        case .operation(let index, let arguments): .operation(index, arguments)
        case .options(let allow): .answer(options(allow, headers))
        case .methodNotAllowed(let allow): .refusal(.methodNotAllowed(allow: allow))
        case .notFound: outsideContract(method, target, headers)
        }
    }

    private func options(_ allow: String, _ headers: HTTPHeaders) -> Response {
        Response(status: 204, headers: [HeaderField("Allow", allow)] + (cors?.preflight(headers) ?? []))
    }

    private func outsideContract(
        _ method: SpecRuntime.HTTPMethod, _ target: String, _ headers: HTTPHeaders
    ) -> Destination {
        guard let resource = documents?.resource(target) else {
            return .refusal(.notFound("There is nothing at this path."))
        }
        switch method {
        case .get, .head: return .answer(resource.response(headers))
        case .options: return .answer(options(StaticResource.allow, headers))
        default: return .refusal(.methodNotAllowed(allow: StaticResource.allow))
        }
    }
}

extension SpecRuntime.HTTPMethod {
    /// The method as the contract knows it.
    init(_ method: NIOHTTP1.HTTPMethod) {
        switch method {
        case .GET: self = .get
        case .HEAD: self = .head
        case .POST: self = .post
        case .PUT: self = .put
        case .PATCH: self = .patch
        case .DELETE: self = .delete
        case .OPTIONS: self = .options
        case .TRACE: self = .trace
        default: self = .other
        }
    }
}
