import Crypto
import Foundation
import Testing

@testable import Platform

@Suite struct TokenKeyTests {
    /// The key of RFC 7515 appendix A.3.1.
    private func standardKey() throws -> TokenKey {
        let secret = try #require(Base64URL.decode("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"))
        return TokenKey(try P256.Signing.PrivateKey(rawRepresentation: secret))
    }

    @Test func writesThePointAsTheStandardDoes() throws {
        let point = JWKCoordinates(try standardKey().publicKey)
        #expect(point.x == "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")
        #expect(point.y == "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")
    }

    /// RFC 7515 appendix A.3.1 and A.3.2.
    @Test func verifiesTheSignatureOfTheStandard() throws {
        let signed =
            "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19y"
            + "b290Ijp0cnVlfQ"
        let text = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
        let signature = try #require(Base64URL.decode(text))
        #expect(try standardKey().isValid(signature, for: Array(signed.utf8)))
        #expect(try !standardKey().isValid(signature, for: Array(signed.utf8) + [0]))
    }

    @Test func isNamedByItsThumbprint() throws {
        #expect(try standardKey().id == "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U")
    }

    @Test func readsPrivateAndPublicPEM() throws {
        let key = P256.Signing.PrivateKey()
        let whole = try #require(TokenKey(pem: key.pemRepresentation))
        let half = try #require(TokenKey(pem: key.publicKey.pemRepresentation))
        #expect(whole.canSign)
        #expect(!half.canSign)
        #expect(whole.id == half.id)
    }

    @Test func refusesOtherPEM() {
        #expect(TokenKey(pem: "") == nil)
        #expect(TokenKey(pem: "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----") == nil)
        #expect(TokenKey(pem: P384.Signing.PrivateKey().pemRepresentation) == nil)
        #expect(TokenKey(pem: P521.Signing.PrivateKey().publicKey.pemRepresentation) == nil)
    }

    @Test func publishesPublicHalvesAlone() throws {
        let (current, other) = (P256.Signing.PrivateKey(), P256.Signing.PrivateKey())
        let keyring = try TokenKeyring(
            current: TokenKey(current), verifying: [TokenKey(other), TokenKey(current)])
        let published = keyring.publicKeys
        #expect(published.map(\.id) == [TokenKey(current).id, TokenKey(other).id])
        #expect(published.map(\.x) == [current, other].map { JWKCoordinates($0.publicKey).x })
    }

    @Test func aKeyringNeedsAKeyThatSignsAndHasFewKeys() throws {
        let key = P256.Signing.PrivateKey()
        let half = try #require(TokenKey(pem: key.publicKey.pemRepresentation))
        #expect(throws: TokenKeyring.Problem.currentCannotSign) { try TokenKeyring(current: half) }
        #expect(throws: TokenKeyring.Problem.tooManyKeys) {
            try TokenKeyring(current: .ephemeral(), verifying: (0..<8).map { _ in .ephemeral() })
        }
    }
}
