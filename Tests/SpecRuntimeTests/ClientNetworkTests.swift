import SpecRuntime
import Testing

@Suite("A client's network")
struct ClientNetworkTests {
    @Test(
        "is an IPv4 address as it is, and the first 64 bits of an IPv6 one",
        arguments: [
            ("198.51.100.7", "198.51.100.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("2001:db8:1:2::", "2001:db8:1:2::/64"), ("2001:DB8::1", "2001:db8:0:0::/64"),
            ("::1", "0:0:0:0::/64"), ("::", "0:0:0:0::/64"), ("fe80::1%eth0", "fe80:0:0:0::/64"),
            ("2001:0db8:0001::", "2001:db8:1:0::/64"), ("::ffff:198.51.100.7", "198.51.100.7"),
        ])
    func network(_ address: String, _ network: String) {
        #expect(RequestContext(id: "1", clientAddress: address).clientNetwork == network)
    }

    @Test("is the same for every address of it, so that a limit by address holds for all")
    func sameForAll() {
        let first = RequestContext(id: "1", clientAddress: "2001:db8:1:2::1")
        let second = RequestContext(id: "1", clientAddress: "2001:db8:1:2:ffff:ffff:ffff:ffff")
        let other = RequestContext(id: "1", clientAddress: "2001:db8:1:3::1")
        #expect(first.clientNetwork == second.clientNetwork && first.clientNetwork != other.clientNetwork)
    }
}
