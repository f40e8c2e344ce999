import NIOCore
import SpecRuntime

/// The protected header of a token of ours: `alg`, `typ` and `kid`, no more and no less.
///
/// The algorithm is fixed before anything of the token is used, and no header can bring or point to a key
/// (RFC 8725 §2.1, §3.1, §3.10).
struct AccessTokenHeader: Equatable {
    let keyID: String

    init(json: [UInt8]) throws(AccessTokenRefusal) {
        var members: [String: String] = [:]
        var hasForeign = false
        var violations: [Violation] = []
        let isObject: Bool? = decodeJSON(ByteBuffer(bytes: json), &violations) { reader in
            guard reader.beginObject() else { return nil }
            while reader.nextMember() {
                let name = reader.keyString()
                guard ["alg", "typ", "kid"].contains(name) else {
                    hasForeign = true
                    reader.skipValue()
                    continue
                }
                guard members[name] == nil, let value = reader.string(max: 64) else { return nil }
                members[name] = value
            }
            return true
        }
        if let algorithm = members["alg"], algorithm != "ES256" { throw .wrongAlgorithm }
        if hasForeign { throw .foreignHeader }
        guard isObject == true, members["alg"] != nil else { throw .malformed }
        guard members["typ"] == "at+jwt" else { throw .wrongType }
        guard let keyID = members["kid"] else { throw .malformed }
        self.keyID = keyID
    }
}
