import Crypto
import Platform
import Testing

@testable import Server

@Suite struct CredentialConfigurationTests {
    private func configuration(_ environment: [String: String]) throws(ConfigurationProblems)
        -> ServerConfiguration
    {
        try ServerConfiguration(
            environment: environment.merging(["DATABASE_URL": "postgresql:///singr"]) { $1 })
    }

    private func problems(_ environment: [String: String]) -> [String] {
        do {
            _ = try configuration(environment)
            return []
        } catch {
            return error.lines
        }
    }

    @Test func developmentMakesAKeyForEachStartAndWarns() throws {
        let (first, second) = (try configuration([:]), try configuration([:]))
        #expect(first.credentials.tokenKeyring.publicKeys != second.credentials.tokenKeyring.publicKeys)
        #expect(first.warnings.contains { $0.hasPrefix("JWT_PRIVATE_KEY is not set") })
        #expect(first.warnings.contains { $0.hasPrefix("ENCRYPTION_KEYS is not set") })
        #expect(first.credentials.tokenProfile.lifetime == 900)
        #expect(first.credentials.passwordHashThreads == nil)
        #expect(first.credentials.passwordHashQueue == 64)
        #expect(first.credentials.twoFactorIssuer == "Singr")
    }

    @Test func readsPEMWithItsLineEndsWrittenOut() throws {
        let key = P256.Signing.PrivateKey()
        let others = (0..<2).map { _ in P256.Signing.PrivateKey() }
        let pem = key.pemRepresentation.replacing("\n", with: "\\n")
        let further = others[0].publicKey.pemRepresentation + "\n" + others[1].pemRepresentation
        let keyring = try configuration(["JWT_PRIVATE_KEY": pem, "JWT_VERIFICATION_KEYS": further])
            .credentials.tokenKeyring
        let ids = ([key] + others).map { TokenKey(pem: $0.pemRepresentation)?.id }
        #expect(keyring.publicKeys.map(\.id) == ids)
    }

    @Test func namesEveryProblemWithoutTheSecret() throws {
        let lines = problems([
            "JWT_PRIVATE_KEY": P256.Signing.PrivateKey().publicKey.pemRepresentation,
            "JWT_VERIFICATION_KEYS": "s3cret", "ENCRYPTION_KEYS": String(repeating: "s3", count: 16),
            "JWT_ACCESS_TTL": "10", "PASSWORD_HASH_THREADS": "-1", "PASSWORD_HASH_QUEUE": "x",
            "TWO_FACTOR_ISSUER": "a:b",
        ])
        let names = [
            "JWT_PRIVATE_KEY", "JWT_VERIFICATION_KEYS", "ENCRYPTION_KEYS", "JWT_ACCESS_TTL",
            "PASSWORD_HASH_THREADS", "PASSWORD_HASH_QUEUE", "TWO_FACTOR_ISSUER",
        ]
        #expect(lines.count == names.count)
        for name in names { #expect(lines.contains { $0.hasPrefix(name + " must be ") }, "\(name)") }
        #expect(lines.allSatisfy { !$0.contains("s3") && !$0.contains("BEGIN") })
    }

    @Test func refusesEncryptionKeysThatAreTooLongOrTheSame() {
        let key = String(repeating: "ab", count: 32)
        #expect(problems(["ENCRYPTION_KEYS": key + "ab"]).count == 1)
        #expect(problems(["ENCRYPTION_KEYS": "\(key),\(key)"]).count == 1)
        #expect(problems(["ENCRYPTION_KEYS": "\(key),\(String(repeating: "cd", count: 32))"]).isEmpty)
    }

    @Test func refusesMoreKeysThanARotationNeeds() {
        let keys = (0..<8).map { _ in P256.Signing.PrivateKey().publicKey.pemRepresentation }
        #expect(problems(["JWT_VERIFICATION_KEYS": keys.joined(separator: "\n")]).count == 1)
    }

    @Test func listsNoSecret() {
        let pem = P256.Signing.PrivateKey().pemRepresentation
        let key = String(repeating: "5e", count: 32)
        let lines = ConfigurationListing.lines(environment: [
            "JWT_PRIVATE_KEY": pem, "JWT_VERIFICATION_KEYS": pem, "ENCRYPTION_KEYS": key,
        ])
        #expect(lines.filter { $0.hasSuffix(" = ********") }.count == 3)
        #expect(lines.allSatisfy { !$0.contains(key) && !$0.contains("PRIVATE KEY-----") })
    }
}
