import Testing

@testable import SpecRuntime

@Suite struct TextFormatTests {
    @Test(arguments: [
        "a@b", "joe.bloggs@example.com", "te~st@example.com", "te.s.t+tag@sub.example-1.co.uk",
        "!#$%&'*+-/=?^_`{|}~@x.org",
        String(repeating: "a", count: 64) + "@example.com", "1@2.example",
    ])
    func knowsMailAddresses(_ text: String) {
        #expect(isEmail(text))
    }

    @Test(arguments: [
        "", "@", "a@", "@b", "a", "a@b@c", ".a@b", "a.@b", "a..b@c", "a b@c", "a@b c", "a@-b", "a@b-",
        "a@b..c", "a@.b",
        "a@b.", "a@b_c", "é@b.c", "a@é.c", "\"a b\"@c", "a@[127.0.0.1]", "a,b@c",
        String(repeating: "a", count: 65) + "@example.com", "a@" + String(repeating: "b", count: 64) + ".com",
        "a@" + String(repeating: "b.", count: 130) + "com", "a@b\n", "<a@b>",
    ])
    func refusesOtherMailAddresses(_ text: String) {
        #expect(!isEmail(text))
    }

    @Test(arguments: [
        "http://example.com", "https://user:pw@example.com:8080/a/b;c?d=e&f=/?#g/?", "mailto:joe@example.com",
        "urn:isbn:0451450523",
        "tel:+1-816-555-1212", "http://[2001:db8::1]:80/", "http://[v1.fe80]/", "a:", "file:///etc/hosts",
        "http://192.0.2.1", "x-y.z+1:%20",
        "http://%C3%A9.example/", "http://",
    ])
    func knowsURIs(_ text: String) {
        #expect(isURI(text))
    }

    @Test(arguments: [
        "", "//example.com", "/a", "a", "1http://a", ":a", "http://a b", "http://é", "http://a/%",
        "http://a/%2", "http://a/%GG",
        "http://a:b/", "http://[::1", "http://[zz]/", "http://a/<b>", "http://a/\"", "http://a\\b",
        "http://a/{b}", "http://a/#b#c",
        "http://a/^", "http://a/`", "http://a/|", "ht_tp://a", "http://a@b@c/", "http://a\n",
    ])
    func refusesOtherURIs(_ text: String) {
        #expect(!isURI(text))
    }

    private func isEmail(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBytes(TextFormat.isEmail)
    }

    private func isURI(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBytes(TextFormat.isURI)
    }
}
