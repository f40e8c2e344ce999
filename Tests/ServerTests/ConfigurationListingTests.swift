import Testing

@testable import Server

@Suite struct ConfigurationListingTests {
    @Test(arguments: [
        (
            "postgresql://singr:s3cret@db.example:5432/singr",
            "postgresql://singr:********@db.example:5432/singr"
        ),
        (
            "postgresql://singr@db.example/singr?password=s3cret&sslmode=require",
            "postgresql://singr@db.example/singr?password=********&sslmode=require"
        ),
        (
            "host=db user=singr password='s3 cret' dbname=singr",
            "host=db user=singr password=******** dbname=singr"
        ),
        ("postgresql:///singr", "postgresql:///singr"),
        ("redis://:s3cret@cache:6379/0", "redis://:********@cache:6379/0"),
        ("redis://:s3@cret@cache:6379/0", "redis://:********@cache:6379/0"),
    ])
    func showsAConnectionStringWithoutItsPassword(url: String, shown: String) {
        #expect(ConfigurationListing.masked(url, .password) == shown)
    }

    @Test func showsEveryKeyAndNoSecret() {
        let secret = String(repeating: "5e", count: 32)
        let lines = ConfigurationListing.lines(environment: ["AUTH_SECRET": secret, "PORT": "8080"])
        #expect(lines.count == ConfigurationKeys.all.count)
        #expect(lines.contains { $0.hasPrefix("PORT ") && $0.hasSuffix("= 8080") })
        #expect(lines.contains { $0.hasPrefix("AUTH_SECRET ") && $0.hasSuffix("= ********") })
        #expect(!lines.contains { $0.contains(secret) })
    }
}
