/// A provider's interface over HTTP with a user and a password (RFC 7617).
struct ProviderHTTP: Sendable {
    /// The provider's name, for error texts.
    let name: String
    let http: OutboundHTTP
    let authorization: (name: String, value: String)

    init(name: String, http: OutboundHTTP, user: String, password: String) {
        self.name = name
        self.http = http
        authorization = ("Authorization", "Basic " + Base64Text.encode(Array("\(user):\(password)".utf8)))
    }

    /// Sends a request, and gives the answer of one that was accepted.
    ///
    /// - Throws: ``TransportRefusal`` for a status of 400 to 499 that another attempt would get as well, else
    ///   ``TransportFailure``.
    func send(_ request: OutboundRequest, explain: (ProviderReply) -> String?) async throws -> ProviderReply {
        var request = request
        request.headers.append(authorization)
        request.timeout = .seconds(20)
        request.maximumResponseLength = 65_536
        let response: OutboundResponse
        do throws(OutboundHTTPError) {
            response = try await http.send(request)
        } catch {
            if case .cancelled = error { throw CancellationError() }
            throw TransportFailure("\(name): \(error)")
        }
        let reply = ProviderReply(response.body)
        guard !response.isSuccess else { return reply }
        let reason = explain(reply).map { ": " + ProviderText.clean($0) } ?? ""
        let text = "\(name) answered \(response.status)\(reason)"
        // Timed out, too early, too many: these pass.
        let passes = [408, 425, 429].contains(response.status)
        guard 400...499 ~= response.status, !passes else { throw TransportFailure(text) }
        throw TransportRefusal(text)
    }
}
