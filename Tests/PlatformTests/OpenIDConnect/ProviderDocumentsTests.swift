import TestSupport
import Testing

@testable import Platform

/// A provider's metadata and keys: fetched once, replaced, missing, late and wrong.
@Suite struct ProviderDocumentsTests {
    @Test func unknownKeysAreLookedForOnceInFiveMinutes() async throws {
        try await withStage { stage in
            #expect(try await stage.refusal(stage.forge.rs256(stage.claims())) == nil)
            let forged = try stage.forge.rs256(stage.claims(), header: ["kid": "nobody"])
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<50 {
                    group.addTask { #expect(await stage.refusal(forged) == .token(.unknownKey)) }
                }
            }
            #expect(stage.provider.count(StagedProvider.keys) == 2)
            stage.forge.clock.advance(seconds: 299)
            #expect(await stage.refusal(forged) == .token(.unknownKey))
            #expect(stage.provider.count(StagedProvider.keys) == 2)
            stage.forge.clock.advance(seconds: 1)
            #expect(await stage.refusal(forged) == .token(.unknownKey))
            #expect(stage.provider.count(StagedProvider.keys) == 3)
        }
    }

    @Test func aNewKeyIsFoundWhenItFirstSigns() async throws {
        try await withStage { stage in
            stage.provider.set(StagedProvider.keys, .json(try stage.forge.keySet(rsaID: nil)))
            #expect(try await stage.refusal(stage.forge.es256(stage.claims())) == nil)
            stage.provider.set(StagedProvider.keys, .json(try stage.forge.keySet(ellipticID: nil)))
            #expect(try await stage.refusal(stage.forge.rs256(stage.claims())) == nil)
            // The former key went out of the set with the same fetch.
            #expect(try await stage.refusal(stage.forge.es256(stage.claims())) == .token(.unknownKey))
        }
    }

    @Test func manySignInsAtOnceFetchOnce() async throws {
        try await withStage { stage in
            let token = try stage.forge.rs256(stage.claims())
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<50 { group.addTask { #expect(await stage.refusal(token) == nil) } }
            }
            #expect(stage.provider.count(StagedProvider.keys) == 1)
            #expect(stage.provider.count(StagedProvider.discovery) == 1)
        }
    }

    @Test func keysStayGoodForADayWhileTheProviderIsDown() async throws {
        try await withStage { stage in
            let token = { (at: Int64) in
                try stage.forge.rs256(stage.claims(["iat": at, "exp": at + 300]))
            }
            #expect(try await stage.refusal(token(ProviderForge.now)) == nil)
            stage.provider.set(StagedProvider.keys, .response(status: 503))
            stage.provider.set(StagedProvider.discovery, .close)
            stage.forge.clock.advance(seconds: 86_399)
            #expect(try await stage.refusal(token(ProviderForge.now + 86_399)) == nil)
            stage.forge.clock.advance(seconds: 60)
            let refusal = try await stage.refusal(token(ProviderForge.now + 86_459))
            #expect(refusal?.isFaultOfBearer == false)
        }
    }

    @Test func aProviderThatFailedIsLeftInPeaceForAMoment() async throws {
        try await withStage { stage in
            stage.provider.set(StagedProvider.keys, .response(status: 500))
            let token = try stage.forge.rs256(stage.claims())
            for _ in 0..<3 {
                #expect(await stage.refusal(token) == .badAnswer("status 500 for a public document"))
            }
            #expect(stage.provider.count(StagedProvider.keys) == 1)
            stage.provider.set(StagedProvider.keys, .json(try stage.forge.keySet()))
            stage.forge.clock.advance(seconds: 10)
            #expect(await stage.refusal(token) == nil)
        }
    }

    @Test func documentsAreFetchedAnewAfterAnHour() async throws {
        try await withStage { stage in
            #expect(try await stage.refusal(stage.forge.rs256(stage.claims())) == nil)
            stage.forge.clock.advance(seconds: 3_600)
            let later = ProviderForge.now + 3_600
            let token = try stage.forge.rs256(stage.claims(["iat": later, "exp": later + 300]))
            #expect(await stage.refusal(token) == nil)
            #expect(stage.provider.count(StagedProvider.keys) == 2)
            #expect(stage.provider.count(StagedProvider.discovery) == 2)
        }
    }

    @Test(arguments: [LocalReply.silence, .stalled])
    func aSlowProviderIsNotWaitedFor(_ reply: LocalReply) async throws {
        try await withStage { stage in
            stage.provider.set(StagedProvider.discovery, reply)
            let failure = await stage.metadataFailure(timeout: .milliseconds(100))
            #expect(failure == .unavailable(.timedOut))
        }
    }

    @Test func documentsThatAreTooLongAreRefused() async throws {
        try await withStage { stage in
            stage.provider.set(StagedProvider.keys, .endless)
            let token = try stage.forge.rs256(stage.claims())
            #expect(await stage.refusal(token) == .unavailable(.responseTooLong(limit: 262_144)))
        }
        try await withStage { stage in
            stage.provider.set(
                StagedProvider.discovery,
                .response(status: 200, body: Array(repeating: 0x20, count: 65_537)))
            let token = try stage.forge.rs256(stage.claims())
            #expect(await stage.refusal(token) == .unavailable(.responseTooLong(limit: 65_536)))
        }
    }

    @Test func redirectsAreNotFollowed() async throws {
        try await withStage { stage in
            stage.provider.set(
                StagedProvider.discovery,
                .response(status: 302, headers: [("Location", stage.origin + "/elsewhere")]))
            let token = try stage.forge.rs256(stage.claims())
            #expect(await stage.refusal(token) == .badAnswer("status 302 for a public document"))
            #expect(stage.provider.count("/elsewhere") == 0)
        }
    }

    @Test func documentsOfAnotherIssuerAreRefused() async throws {
        let changes: [[String: String?]] = [
            ["issuer": #""https://evil.example""#], ["issuer": nil], ["token_endpoint": nil],
            ["jwks_uri": #""file:///etc/passwd""#], ["authorization_endpoint": #""javascript:x""#],
            ["revocation_endpoint": "7"],
        ]
        for change in changes {
            try await withStage { stage in
                stage.provider.publish(origin: stage.origin, keys: try stage.forge.keySet(), change)
                guard case .badAnswer = try await stage.refusal(stage.forge.rs256(stage.claims())) else {
                    Issue.record("\(change)")
                    return
                }
                #expect(stage.provider.count(StagedProvider.keys) == 0)
            }
        }
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"keys":{}}"#, #"{"keys":[]}"#, #"{"keys":[7]}"#,
        #"{"keys":[{"kty":"oct","kid":"rsa","k":"AAAA"}]}"#,
        #"{"keys":[{"kty":"RSA","kid":"rsa","n":"AQAB","e":"AQAB"}]}"#,
        #"{"keys":[{"kty":"EC","kid":"ec","crv":"P-384","x":"AA","y":"AA"}]}"#,
    ])
    func keySetsWithoutAUsableKeyAreRefused(_ text: String) {
        #expect(throws: IdentityProviderError.self) { try ProviderKeySet(json: Array(text.utf8)) }
    }

    @Test func keysForEncryptionSignNothing() async throws {
        try await withStage { stage in
            let keys = try stage.forge.keySet().replacing(#""use":"sig""#, with: #""use":"enc""#)
            stage.provider.set(StagedProvider.keys, .json(keys))
            #expect(try await stage.refusal(stage.forge.rs256(stage.claims())) == .token(.unknownKey))
            #expect(try await stage.refusal(stage.forge.es256(stage.claims())) == nil)
        }
    }
}

extension Stage {
    /// Why the metadata cannot be had within a time.
    fileprivate func metadataFailure(timeout: Duration) async -> IdentityProviderError? {
        var configuration = OutboundHTTPConfiguration()
        configuration.allowsPlainHTTP = true
        configuration.totalTimeout = timeout
        let http = OutboundHTTP(configuration: configuration)
        let client = IdentityProviderClient(provider: client.provider, http: http, clock: forge.clock)
        var failure: IdentityProviderError?
        do {
            _ = try await client.accepts(answerIssuer: nil)
        } catch {
            failure = error
        }
        await http.shutDown()
        return failure
    }
}
