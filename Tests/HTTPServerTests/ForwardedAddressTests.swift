import HTTPServer
import Testing

@Suite struct ForwardedAddressTests {
    @Test func fieldFromAnyoneIsIgnored() async throws {
        #expect(try await address([], .xForwardedFor, "X-Forwarded-For: 203.0.113.9") == "127.0.0.1")
        #expect(
            try await address(["10.0.0.0/8"], .xForwardedFor, "X-Forwarded-For: 203.0.113.9") == "127.0.0.1")
    }

    @Test(arguments: [
        ("X-Forwarded-For: 203.0.113.9", "203.0.113.9"),
        ("X-Forwarded-For: 198.51.100.1, 203.0.113.9", "203.0.113.9"),
        ("X-Forwarded-For: 198.51.100.1, 203.0.113.9, 10.1.2.3", "203.0.113.9"),
        ("X-Forwarded-For: 198.51.100.1\r\nX-Forwarded-For: 203.0.113.9,10.1.2.3 ", "203.0.113.9"),
        ("X-Forwarded-For: 203.0.113.9:4711", "203.0.113.9"),
        ("X-Forwarded-For: [2001:db8::1]:4711", "2001:db8::1"),
        ("X-Forwarded-For: 2001:DB8:0::1", "2001:db8::1"),
        ("X-Forwarded-For: ::ffff:203.0.113.9", "203.0.113.9"),
        ("X-Forwarded-For: 203.0.113.9, nonsense", "127.0.0.1"),
        ("X-Forwarded-For: nonsense, 10.1.2.3", "10.1.2.3"),
        ("X-Forwarded-For:", "127.0.0.1"),
        ("Forwarded: for=203.0.113.9", "127.0.0.1"),
    ])
    func rightmostUntrustedHopIsTheClient(_ field: String, _ expected: String) async throws {
        #expect(try await address(["127.0.0.0/8", "10.0.0.0/8"], .xForwardedFor, field) == expected)
    }

    @Test(arguments: [
        ("Forwarded: for=203.0.113.9;proto=https", "203.0.113.9"),
        ("Forwarded: For=\"[2001:db8::1]:4711\", for=127.0.0.2", "2001:db8::1"),
        ("Forwarded: for=unknown", "127.0.0.1"), ("X-Forwarded-For: 203.0.113.9", "127.0.0.1"),
    ])
    func forwardedIsReadWhereItIsChosen(_ field: String, _ expected: String) async throws {
        #expect(try await address(["127.0.0.0/8"], .forwarded, field) == expected)
    }

    @Test(arguments: ["", "10.0.0.0/33", "10.0.0/8", "fd00::/129", "host", "10.0.0.0/", "10.0.0.0/x"])
    func badBlockIsAnError(_ text: String) {
        #expect(throws: HTTPServerError.invalidAddressBlock(text)) { try AddressBlock(text) }
    }

    @Test func listOfBlocksMayHoldSpaces() throws {
        #expect(
            try AddressBlock.list(" 10.0.0.0/8 , ::1,,") == [AddressBlock("10.0.0.0/8"), AddressBlock("::1")])
    }

    private func address(_ trusted: [String], _ which: ForwardedField, _ field: String) async throws -> String
    {
        var found = ""
        let blocks = try trusted.map { try AddressBlock($0) }
        try await withServer {
            $0.trustedProxies = blocks
            $0.forwardedField = which
        } _: { server throws in
            let body = try server.exchange(get("/context", field)).body
            found = body.split(separator: " ").last.map(String.init) ?? ""
        }
        return found
    }
}
