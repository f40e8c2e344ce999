import Crypto
import Foundation

/// Access tokens as an attacker, or a key in the wrong hands, would make them.
struct ForgedToken {
    /// The members of the header and of the payload, as they will be written.
    var header: [String: Any]
    var payload: [String: Any]

    /// Takes a genuine token apart.
    init?(genuine token: String) {
        let parts = token.split(separator: ".")
        guard parts.count == 3, let header = Self.object(parts[0]), let payload = Self.object(parts[1]) else {
            return nil
        }
        (self.header, self.payload) = (header, payload)
    }

    /// Signed with a key by ES256.
    func signed(by key: P256.Signing.PrivateKey) throws -> String {
        let text = try signingInput()
        return text + "." + Self.encode(try key.signature(for: Data(text.utf8)).rawRepresentation)
    }

    /// Authenticated by HMAC-SHA256 with any bytes for a key.
    func authenticated(by key: Data) throws -> String {
        let text = try signingInput()
        let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: key))
        return text + "." + Self.encode(Data(code))
    }

    /// Without a signature.
    func unsigned() throws -> String { try signingInput() + "." }

    private func signingInput() throws -> String {
        try [header, payload].map { Self.encode(try JSONSerialization.data(withJSONObject: $0)) }
            .joined(separator: ".")
    }

    private static func object(_ part: Substring) -> [String: Any]? {
        var text = String(part).replacing("-", with: "+").replacing("_", with: "/")
        text += String(repeating: "=", count: (4 - text.count % 4) % 4)
        return Data(base64Encoded: text).flatMap {
            try? JSONSerialization.jsonObject(with: $0) as? [String: Any]
        }
    }

    private static func encode(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }
}
