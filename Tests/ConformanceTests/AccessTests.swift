import ConformanceSupport
import Crypto
import Foundation
import Testing

extension Conformance {
    /// Attacks on access, made from the contract: what holds for one operation is tried on every one.
    @Suite(.enabled(if: ServerUnderTest.isStarted)) struct AccessTests {
        @Test("every operation for signed-in users refuses every forged, stolen or dead token")
        func tokens() async throws {
            let world = try #require(World.current)
            let attacks = try await tokens(world)
            let operations = world.contract.operations.filter(\.isForUsers)
            #expect(operations.count >= 8 && attacks.count >= 18)
            for operation in operations {
                let tested = OperationUnderTest(operation)
                var call = try await Fixtures().call(of: operation.id, world)
                for (name, token) in attacks {
                    call.headers = [("Authorization", "Bearer \(token)")]
                    let refused = ConformanceCase(name, [], .refused(401, "authentication_failed"))
                    let complaints = try await world.runner.complaints(
                        of: refused, operation: tested, call: call)
                    #expect(complaints.isEmpty, "\(operation.id), \(name): \(complaints)")
                }
            }
        }

        @Test("every operation refuses another user's ids as if there were nothing")
        func foreignIDs() async throws {
            let world = try #require(World.current)
            let operations = world.contract.operations.filter {
                $0.isForUsers && $0.path.contains("{")
            }
            #expect(!operations.isEmpty)
            for operation in operations {
                for kind in ["singer", "customer"] {
                    var call = try await Fixtures().call(of: operation.id, world)
                    call.headers = try await world.account(kind).authorization
                    let reply = try await world.client.send(
                        HTTPCall(
                            operation.method, call.target(of: operation),
                            headers: call.headers + [("Content-Type", "application/json")],
                            body: call.body.map { Array($0.serialized.utf8) }))
                    #expect([403, 404].contains(reply.status), "\(operation.id): \(reply.bodyText)")
                    #expect(!reply.bodyText.contains("conformance-"), "\(operation.id) names somebody")
                }
            }
        }

        private func tokens(_ world: World) async throws -> [(name: String, token: String)] {
            let account = try await world.account()
            let token = account.accessToken
            let key = StartedServer.signingKey
            let genuine = try #require(ForgedToken(genuine: token))
            func changed(_ body: (inout ForgedToken) -> Void) -> ForgedToken {
                var forged = genuine
                body(&forged)
                return forged
            }
            let now = Int(Date().timeIntervalSince1970)
            let none = changed { $0.header["alg"] = "none" }
            let symmetric = changed { $0.header["alg"] = "HS256" }
            let publicKey = Data(key.publicKey.pemRepresentation.utf8)
            let raw = key.publicKey.x963Representation
            return [
                ("nothing like a token", "x"), ("alg none", try none.unsigned()),
                ("alg none with a signature", try none.signed(by: key)),
                ("HS256 keyed with the public key's PEM", try symmetric.authenticated(by: publicKey)),
                ("HS256 keyed with the public key's bytes", try symmetric.authenticated(by: raw)),
                ("another key under the genuine kid", try genuine.signed(by: P256.Signing.PrivateKey())),
                ("an unknown kid", try changed { $0.header["kid"] = "somebody" }.signed(by: key)),
                ("no kid", try changed { $0.header["kid"] = nil }.signed(by: key)),
                ("a key of its own in the header", try changed { $0.header["jwk"] = [:] }.signed(by: key)),
                ("a key's address in the header", try changed { $0.header["jku"] = "x" }.signed(by: key)),
                ("crit", try changed { $0.header["crit"] = ["exp"] }.signed(by: key)),
                ("typ JWT", try changed { $0.header["typ"] = "JWT" }.signed(by: key)),
                ("expired", try changed { $0.payload["exp"] = now - 1 }.signed(by: key)),
                ("not yet valid", try changed { $0.payload["nbf"] = now + 600 }.signed(by: key)),
                ("issued in the future", try changed { $0.payload["iat"] = now + 600 }.signed(by: key)),
                ("another audience", try changed { $0.payload["aud"] = "https://else" }.signed(by: key)),
                ("another issuer", try changed { $0.payload["iss"] = "https://else" }.signed(by: key)),
                ("an altered payload", Self.altered(token)), ("a cut signature", String(token.dropLast())),
                ("a refresh token", account.refreshToken), ("5 KB", String(repeating: "a", count: 5_000)),
                ("a session that has ended", try await world.signedOutToken()),
                ("a user who was deleted", try await world.deletedUsersToken()),
            ]
        }

        /// Exchanges two characters of the payload.
        private static func altered(_ token: String) -> String {
            var bytes = Array(token.utf8)
            let place = (bytes.firstIndex(of: UInt8(ascii: ".")) ?? 0) + 40
            bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}

extension ContractOperation {
    /// Whether it takes a signed-in user, and nobody else.
    var isForUsers: Bool {
        guard let requirements = node["security"]?.items, requirements.count == 1 else { return false }
        return requirements[0]["bearer"] != nil
    }
}

extension OperationUnderTest {
    /// The operation of a contract.
    init(_ operation: ContractOperation) {
        self.init(id: operation.id, method: operation.method, path: operation.path)
    }
}

extension Call {
    /// The request target with the path's arguments in place.
    func target(of operation: ContractOperation) -> String {
        path.reduce(operation.path) { $0.replacing("{\($1.key)}", with: $1.value) }
    }
}

extension World {
    /// An access token whose session has ended.
    fileprivate func signedOutToken() async throws -> String {
        let account = try await account()
        _ = try await post("/v1/auth/logout", nil, headers: account.authorization)
        return account.accessToken
    }

    /// An access token of a user whose row is gone; the server has had time to hear of it.
    fileprivate func deletedUsersToken() async throws -> String {
        let account = try await account()
        try await deleteUser(account)
        let deadline = ContinuousClock.now + .seconds(1)
        while ContinuousClock.now < deadline {
            let call = HTTPCall("GET", "/v1/auth/me", headers: account.authorization)
            if try await client.send(call).status == 401 { break }
        }
        return account.accessToken
    }
}
