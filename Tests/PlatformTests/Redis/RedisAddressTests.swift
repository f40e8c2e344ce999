import Platform
import Testing

@Suite("A Redis URL")
struct RedisAddressTests {
    @Test("names server, port, database and who signs in")
    func parts() throws {
        let address = try RedisAddress(url: "redis://us%3Aer:p%40ss%2Fw%C3%B6rd@redis.example:6380/7")
        #expect(address.host == "redis.example")
        #expect(address.port == 6380)
        #expect(address.user == "us:er")
        #expect(address.password == "p@ss/wörd")
        #expect(address.database == 7)
        #expect(!address.usesTLS)
        #expect("\(address)" == "redis.example:6380/7")
    }

    @Test(
        "may leave out what has a default",
        arguments: ["redis://h", "redis://h/", "redis://h:6379", "redis://h:6379/0"])
    func defaults(url: String) throws {
        #expect(try RedisAddress(url: url) == RedisAddress(host: "h"))
    }

    @Test("asks for TLS and holds IPv6 addresses and passwords without a user")
    func variants() throws {
        let address = try RedisAddress(url: "rediss://:secret@[2001:db8::1]:7000")
        #expect(address.usesTLS)
        #expect(address.host == "2001:db8::1")
        #expect(address.port == 7000)
        #expect(address.user == nil)
        #expect(address.password == "secret")
    }

    @Test(
        "that is none is refused",
        arguments: [
            "", "redis://", "redis:///0", "http://h", "REDIS://h", "redis://h:0", "redis://h:65536",
            "redis://h:x", "redis://h/-1", "redis://h/a", "redis://h/1/2", "redis://h?x=1", "redis://h#x",
            "redis://user@h", "redis://user:@h", "redis://:%zz@h", "redis://:%4@h", "redis://:%ff@h",
            "redis://[::1", "redis://[]", "redis://[::1]x", "redis://h h", "redis://h:+1",
        ])
    func refused(url: String) {
        #expect(throws: RedisAddress.SyntaxError.self) { try RedisAddress(url: url) }
    }
}
