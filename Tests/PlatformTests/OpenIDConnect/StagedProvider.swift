import Platform
import Synchronization
import TestSupport

/// A provider's documents and endpoints as a test says, and how often each was asked for.
final class StagedProvider: Sendable {
    private struct State {
        var replies: [String: LocalReply] = [:]
        var requests: [LocalRequest] = []
    }

    private let state = Mutex(State())

    func set(_ path: String, _ reply: LocalReply) {
        state.withLock { $0.replies[path] = reply }
    }

    /// How often a path was asked for.
    func count(_ path: String) -> Int {
        requests(path).count
    }

    func requests(_ path: String) -> [LocalRequest] {
        state.withLock { $0.requests.filter { $0.path == path } }
    }

    var answer: LocalHTTPServer.Answer {
        { [self] request in
            state.withLock {
                $0.requests.append(request)
                return $0.replies[request.path] ?? .response(status: 404)
            }
        }
    }

    static let discovery = "/.well-known/openid-configuration"
    static let keys = "/keys"
    static let token = "/token"
    static let revocation = "/revoke"

    /// A discovery document of this origin, some members replaced; nil takes one out.
    func publish(origin: String, keys: String, _ changes: [String: String?] = [:]) {
        var members: [String: String] = [
            "issuer": #""\#(origin)""#, "authorization_endpoint": #""\#(origin)/authorize""#,
            "token_endpoint": #""\#(origin)/token""#, "jwks_uri": #""\#(origin)/keys""#,
            "revocation_endpoint": #""\#(origin)/revoke""#, "code_challenge_methods_supported": #"["S256"]"#,
        ]
        for (name, value) in changes { members[name] = value }
        let text = members.map { #""\#($0.key)":\#($0.value)"# }.joined(separator: ",")
        set(Self.discovery, .json("{\(text)}"))
        set(Self.keys, .json(keys))
    }
}
