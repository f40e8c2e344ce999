/// Where a request leads.
public enum RouteOutcome: Sendable {
    /// An operation by its index in ``ContractService/operations``, with the path's arguments.
    case operation(Int, PathArguments)
    /// The path exists, the method does not; `allow` lists those that do (RFC 9110 §10.2.1).
    case methodNotAllowed(allow: String)
    /// An `OPTIONS` request for a path that exists.
    case options(allow: String)
    /// No path of the contract matches.
    case notFound
}

/// A contract with its handlers: what a server serves. Generated code conforms to it.
public protocol ContractService: Sendable {
    /// Every operation, in the document's order.
    var operations: [OperationDescription] { get }
    /// Finds the operation for a method and an origin-form target; `HEAD` finds the `GET` operation.
    func route(_ method: HTTPMethod, _ target: String) -> RouteOutcome
    /// Serves a request whose route is known. Never fails: every refusal is a problem response.
    func respond(to request: Request, operation: Int, arguments: PathArguments) async -> Response
    /// Encodes a problem that arose outside an operation (no route, a malformed message, overload);
    /// `path` is the target without its query.
    func reject(_ problem: Problem, path: String, context: RequestContext) -> Response
}
