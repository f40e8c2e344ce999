import CoreTypes
import SpecRuntime
import Testing

@Suite struct AccessTests {
    let order = #"{"quantity":2,"kind":"table","table":7}"#

    private func order(_ sink: Sink, _ headers: [String: String], _ json: String? = nil) async throws
        -> Response
    {
        try await sink.send(.post, "/dishes/9/orders", headers: headers, json: json ?? order).response
    }

    @Test func limitsCountPrincipalAddressAndPath() async throws {
        let sink = Sink()
        _ = try await order(sink, ["x-tablet": "4"])
        #expect(sink.limiter.admitted.map(\.value) == ["tablet:4", "192.0.2.1", "9"])
    }

    @Test func chargesSayWhatBecomesOfThemWithoutALimiter() async throws {
        let sink = Sink()
        _ = try await order(sink, [:])
        #expect(sink.limiter.admitted.map(\.whenUnavailable) == [.refuse, .refuse])
    }

    @Test func anotherSpellingOfAPathIsNoOtherCounter() async throws {
        let sink = Sink()
        _ = try await sink.send(.post, "/dishes/%39/orders", json: order)
        #expect(sink.limiter.admitted.map(\.value) == ["192.0.2.1", "9"])
    }

    @Test func aCallerWithoutCredentialsIsNotCountedAsAPrincipal() async throws {
        let sink = Sink()
        _ = try await order(sink, [:])
        #expect(sink.limiter.admitted.map(\.value) == ["192.0.2.1", "9"])
    }

    @Test func answersTellWhereTheClientStandsWithItsLimit() async throws {
        let response = try await order(Sink(), [:])
        #expect(response.headers.contains(HeaderField("x-ratelimit-remaining", "4")))
    }

    @Test func aBadCredentialIsRefusedEvenWhereNoneIsNeeded() async throws {
        #expect(try await order(Sink(), ["authorization": "Bearer nobody"]).status == 401)
    }

    @Test func aMissingCredentialIsChallenged() async throws {
        let (response, _) = try await Sink().send(.delete, "/dishes/9/orders")
        #expect(response.status == 401)
        #expect(response.headers.contains { $0.name.lowercased() == "www-authenticate" })
    }

    @Test func permissionsAreAskedFor() async throws {
        let chef = try await Sink().send(
            .delete, "/dishes/9/orders", headers: ["authorization": "bearer chef"])
        let other = try await Sink().send(
            .delete, "/dishes/9/orders", headers: ["authorization": "Bearer apprentice"])
        #expect(chef.response.status == 204)
        #expect(other.response.status == 403)
    }

    @Test func aBadBodyHidesNeitherACredentialNorALimit() async throws {
        let full = Sink(limiter: RecordingLimiter(.refused(limit: 5, retryAfterSeconds: 9)))
        let limited = try await order(full, [:], "{")
        #expect(limited.status == 429)
        #expect(limited.headers.contains { $0.name.lowercased() == "retry-after" && $0.value == "9" })
        #expect(try await order(full, ["authorization": "Bearer nobody"], "{").status == 401)
    }

    @Test func aRefusedRequestIsGivenBackToLimitsThatSaySo() async throws {
        let sink = Sink()
        _ = try await order(sink, [:], "{}")
        #expect(sink.limiter.refunded.map(\.value) == ["9"])
    }

    @Test func aProblemThatIsNotDeclaredBecomesA500() async throws {
        let sink = Sink(handlers: SinkHandlers(orderFailure: Problem.gone()))
        let response = try await order(sink, [:])
        #expect(response.status == 500)
        #expect(response.failure != nil)
    }

    @Test func aPassingFailureBecomesA503ThatSaysWhenToComeBack() async throws {
        let sink = Sink(handlers: SinkHandlers(orderFailure: Busy()))
        let response = try await order(sink, [:])
        #expect(response.status == 503)
        #expect(response.headers.contains { $0.name.lowercased() == "retry-after" && $0.value == "3" })
    }

    @Test(arguments: [("1", 201), ("2", 403), ("x", 401)])
    func anAlternativeHasScopesOfItsOwn(tablet: String, status: Int) async throws {
        let (response, text) = try await Sink().send(
            .post, "/tables", headers: ["x-tablet": tablet], json: #"{"quantity":2,"kind":"table","table":7}"#
        )
        #expect(response.status == status)
        if status == 403 { #expect(text.contains("This takes the permission tables:write.")) }
    }

    @Test func aKeyAloneNeedsItsScope() async throws {
        #expect(try await Sink().send(.get, "/tables", headers: ["x-tablet": "2"]).response.status == 204)
        #expect(
            try await Sink().send(.get, "/tables", headers: ["authorization": "Bearer chef"]).response.status
                == 401)
    }

    @Test func permissionsOfEveryAlternativeAreAskedFor() async throws {
        let (response, _) = try await Sink().send(
            .post, "/tables", headers: ["authorization": "Bearer apprentice"], json: "{")
        #expect(response.status == 403)
    }

    struct Busy: RetryableFailure {
        let retryAfterSeconds = 3
    }
}
