import Crypto
import Foundation
import Synchronization

/// An OpenID provider without memory: the code that it gives says who signed in, and holds what the real one would
/// remember of the request. It demands what the request promised: redirect URI, proof key, and a client's secret.
///
/// It has both the paths of its discovery document and those of Apple.
public final class LocalProvider: Sendable {
    /// Its issuer, which is where it is.
    public let origin: String
    private let server: LocalHTTPServer
    private let box: Box

    /// What the running server and the test share.
    private final class Box: Sendable {
        let key = P256.Signing.PrivateKey()
        let origin = Mutex("")
        let requests = Mutex<[LocalRequest]>([])
        let isDown = Mutex(false)
    }

    /// Starts on a free port.
    public init() async throws {
        let box = Box()
        self.box = box
        server = try await LocalHTTPServer.start { Self.answer($0, box) }
        let origin = server.origin
        self.origin = origin
        box.origin.withLock { $0 = origin }
    }

    /// Stops it.
    public func stop() async {
        await server.stop()
    }

    /// Has it answer 503 to everything, or as usual again.
    public func setDown(_ isDown: Bool) {
        box.isDown.withLock { $0 = isDown }
    }

    /// What a path was asked for.
    public func requests(_ path: String) -> [LocalRequest] {
        box.requests.withLock { $0.filter { $0.path == path } }
    }

    /// The code that the provider gives when somebody agrees at an authorization URL.
    ///
    /// - Parameter claims: What the ID token says of them, such as `sub` and `email`.
    public func code(for url: String, _ claims: [String: any Sendable]) throws -> String {
        let fields = try Self.query(url)
        var content: [String: Any] = claims
        content["aud"] = fields["client_id"]
        content["nonce"] = fields["nonce"]
        let code: [String: Any] = [
            "claims": content, "redirect_uri": fields["redirect_uri"] ?? "",
            "code_challenge": fields["code_challenge"] ?? "",
        ]
        return Self.base64URL(try JSONSerialization.data(withJSONObject: code))
    }

    /// A code as an app gets it, for a client and without a redirect URI.
    public func appCode(client: String, _ claims: [String: any Sendable]) throws -> String {
        var content: [String: Any] = claims
        content["aud"] = client
        let code: [String: Any] = ["claims": content, "redirect_uri": "", "code_challenge": ""]
        return Self.base64URL(try JSONSerialization.data(withJSONObject: code))
    }

    /// A token of the provider; `iss`, `iat` and `exp` are of now unless they are given.
    public func token(_ claims: [String: any Sendable]) throws -> String {
        try Self.sign(claims, box)
    }

    /// The fields of a URL's query.
    public static func query(_ url: String) throws -> [String: String] {
        let items = URLComponents(string: url)?.queryItems ?? []
        return Dictionary(items.map { ($0.name, $0.value ?? "") }) { $1 }
    }

    private static func answer(_ request: LocalRequest, _ box: Box) -> LocalReply {
        box.requests.withLock { $0.append(request) }
        if box.isDown.withLock({ $0 }) { return .response(status: 503) }
        let origin = box.origin.withLock { $0 }
        switch request.path {
        case "/.well-known/openid-configuration": return .json(discovery(origin))
        case "/keys", "/auth/keys": return .json(keys(box))
        case "/token", "/auth/token": return (try? tokens(request, box)) ?? refusal("invalid_grant")
        case "/revoke", "/auth/revoke": return .response(status: 200)
        default: return .response(status: 404)
        }
    }

    private static func discovery(_ origin: String) -> String {
        """
        {"issuer":"\(origin)","authorization_endpoint":"\(origin)/authorize","token_endpoint":"\(origin)/token",\
        "jwks_uri":"\(origin)/keys","revocation_endpoint":"\(origin)/revoke",\
        "code_challenge_methods_supported":["S256"]}
        """
    }

    private static func keys(_ box: Box) -> String {
        let point = box.key.publicKey.rawRepresentation
        return """
            {"keys":[{"kty":"EC","crv":"P-256","kid":"local","use":"sig","alg":"ES256",\
            "x":"\(base64URL(point.prefix(32)))","y":"\(base64URL(point.dropFirst(32)))"}]}
            """
    }

    private static func tokens(_ request: LocalRequest, _ box: Box) throws -> LocalReply {
        let form = try query("?" + request.text)
        guard form["client_secret"] != nil || request.header("Authorization") != nil else {
            return refusal("invalid_client")
        }
        let data = decode(form["code"] ?? "")
        guard let code = try JSONSerialization.jsonObject(with: data) as? [String: Any],
            let claims = code["claims"] as? [String: Any],
            code["redirect_uri"] as? String == form["redirect_uri"] ?? ""
        else { return refusal("invalid_grant") }
        if let challenge = code["code_challenge"] as? String, !challenge.isEmpty {
            let digest = SHA256.hash(data: Data((form["code_verifier"] ?? "").utf8))
            guard base64URL(Data(digest)) == challenge else { return refusal("invalid_grant") }
        }
        let answer: [String: Any] = [
            "access_token": "a", "token_type": "Bearer", "refresh_token": "refresh of \(claims["sub"] ?? "")",
            "id_token": try sign(claims, box),
        ]
        return .json(String(decoding: try JSONSerialization.data(withJSONObject: answer), as: UTF8.self))
    }

    private static func refusal(_ code: String) -> LocalReply {
        .response(status: 400, body: Array(#"{"error":"\#(code)"}"#.utf8))
    }

    private static func sign(_ claims: [String: Any], _ box: Box) throws -> String {
        let now = Int(Date().timeIntervalSince1970)
        let origin = box.origin.withLock { $0 }
        let whole = ["iss": origin, "iat": now, "exp": now + 300].merging(claims) { $1 }
        let header = base64URL(Data(#"{"alg":"ES256","kid":"local"}"#.utf8))
        let signed = header + "." + base64URL(try JSONSerialization.data(withJSONObject: whole))
        let signature = try box.key.signature(for: Data(signed.utf8)).rawRepresentation
        return signed + "." + base64URL(signature)
    }

    private static func base64URL(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    private static func decode(_ text: String) -> Data {
        let base64 = text.replacing("-", with: "+").replacing("_", with: "/")
        return Data(base64Encoded: base64 + String(repeating: "=", count: (4 - base64.count % 4) % 4))
            ?? Data()
    }
}
