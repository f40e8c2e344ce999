import Synchronization
import TestSupport
import Testing

@testable import Platform

@Suite("Looking places up with Nominatim")
struct NominatimTests {
    private static let address = PostalAddress(
        street: "412 E 6th St & Co", city: "Austin", state: "TX", postalCode: "78701", country: "USA")

    @discardableResult
    private func asking<Answer: Sendable>(
        _ reply: LocalReply, _ body: (NominatimGeocoder, Box) async throws -> Answer
    ) async throws -> Answer {
        let asked = Box()
        let server = try await LocalHTTPServer.start { request in
            asked.requests.withLock { $0.append(request) }
            return reply
        }
        var configuration = OutboundHTTPConfiguration()
        configuration.allowsPlainHTTP = true
        configuration.totalTimeout = .seconds(5)
        let http = OutboundHTTP(configuration: configuration)
        let geocoder = NominatimGeocoder(
            url: server.origin + "/", contact: "ops@singr.example", http: http)
        let result: Result<Answer, any Error>
        do {
            result = .success(try await body(geocoder, asked))
        } catch {
            result = .failure(error)
        }
        await http.shutDown()
        await server.stop()
        return try result.get()
    }

    @Test("asks for the parts of the address, and says who asks")
    func asks() async throws {
        let answer = LocalReply.json(#"[{"lat":"30.2672","lon":"-97.7431","display_name":"Austin"}]"#)
        try await asking(answer) { geocoder, asked in
            let place = try await geocoder.locate(Self.address)
            #expect(place == GeographicPlace(latitude: 30.2672, longitude: -97.7431))
            let request = try #require(asked.first)
            #expect(request.path == "/search" && request.header("User-Agent") == "singr (ops@singr.example)")
            #expect(request.target.contains("street=412%20E%206th%20St%20%26%20Co"))
            #expect(request.target.contains("postalcode=78701") && request.target.contains("limit=1"))
        }
    }

    @Test("tells no place where the service knows none")
    func unknown() async throws {
        try await asking(.json("[]")) { geocoder, _ in
            let place = try await geocoder.locate(Self.address)
            #expect(place == nil)
        }
    }

    @Test(
        "fails, so that the job is tried again, on answers that are none",
        arguments: ["{}", "[{}]", #"[{"lat":"x","lon":"1"}]"#, #"[{"lat":"91","lon":"0"}]"#, "<html>", ""])
    func malformed(body: String) async throws {
        try await asking(.json(body)) { geocoder, _ in
            await #expect(throws: GeocodingError.malformed) { try await geocoder.locate(Self.address) }
        }
    }

    @Test("fails on refusals and on a service that is not there")
    func refused() async throws {
        try await asking(.response(status: 429)) { geocoder, _ in
            await #expect(throws: GeocodingError.status(429)) { try await geocoder.locate(Self.address) }
        }
        try await asking(.close) { geocoder, _ in
            await #expect(throws: GeocodingError.self) { try await geocoder.locate(Self.address) }
        }
    }

    private final class Box: Sendable {
        let requests = Mutex<[LocalRequest]>([])
        var first: LocalRequest? { requests.withLock { $0.first } }
    }
}
