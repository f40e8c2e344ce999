import CoreTypes
import NIOCore
import SpecRuntime

/// The claims of a token whose signature is good, read strictly: we wrote them.
struct AccessTokenPayload {
    let issuer: String
    let audience: String
    let token: AccessToken

    init(json: [UInt8]) throws(AccessTokenRefusal) {
        var violations: [Violation] = []
        let draft = decodeJSON(ByteBuffer(bytes: json), &violations) { Draft(reading: &$0) }
        guard let draft, let issuer = draft.issuer, let audience = draft.audience, let token = draft.token
        else { throw .malformed }
        self.issuer = issuer
        self.audience = audience
        self.token = token
    }

    /// The members read so far. Unknown ones are passed over: a newer node may issue more of them.
    private struct Draft {
        var issuer: String?
        var audience: String?
        var ids: [String: UUID] = [:]
        var times: [String: Int64] = [:]
        var methods: AuthenticationMethods?
        var context: AccessContext?

        init?(reading reader: inout JSONReader) {
            guard reader.beginObject() else { return nil }
            var seen: Set<String> = []
            while reader.nextMember() {
                let name = reader.keyString()
                guard seen.insert(name).inserted, read(name, &reader) else { return nil }
            }
        }

        /// Reads one member; false where its value is not what it must be.
        private mutating func read(_ name: String, _ reader: inout JSONReader) -> Bool {
            switch name {
            case "iss": issuer = reader.string()
            case "aud": audience = reader.string()
            case "sub", "sid", "jti": ids[name] = reader.uuid()
            case "iat", "nbf", "exp", "auth_time": times[name] = reader.int64(min: 0, max: 1 << 40)
            case "amr": methods = Self.methods(&reader)
            case "ctx":
                context = Self.context(&reader)
                return context != nil
            default: reader.skipValue()
            }
            return true
        }

        var token: AccessToken? {
            guard let user = ids["sub"], let session = ids["sid"], let id = ids["jti"],
                let issuedAt = times["iat"], let notBefore = times["nbf"], let expiresAt = times["exp"],
                let authenticatedAt = times["auth_time"], let methods
            else { return nil }
            return AccessToken(
                claims: AccessTokenClaims(
                    user: user, session: session, token: id, authenticatedAt: authenticatedAt,
                    methods: methods, context: context),
                issuedAt: issuedAt, notBefore: notBefore, expiresAt: expiresAt)
        }

        /// A method that this program does not know proves nothing to it.
        private static func methods(_ reader: inout JSONReader) -> AuthenticationMethods? {
            guard reader.beginArray() else { return nil }
            var methods: AuthenticationMethods = []
            while reader.nextElement() {
                guard let name = reader.string() else { return nil }
                AuthenticationMethods.names.first { $0.name == name }.map { methods.formUnion($0.method) }
            }
            return methods
        }

        private static func context(_ reader: inout JSONReader) -> AccessContext? {
            guard reader.beginObject() else { return nil }
            var (kind, id): (AccessContext.Kind?, UUID?) = (nil, nil)
            while reader.nextMember() {
                if reader.keyIs("type"), kind == nil {
                    kind = reader.string().flatMap(AccessContext.Kind.init)
                } else if reader.keyIs("id"), id == nil {
                    id = reader.uuid()
                } else {
                    return nil
                }
            }
            guard let kind, let id else { return nil }
            return AccessContext(kind: kind, id: id)
        }
    }
}
