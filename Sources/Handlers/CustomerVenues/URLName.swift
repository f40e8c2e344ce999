import Platform

/// A venue's name in URLs: lower-case letters and digits with single hyphens between, 3 to 100 characters.
struct URLName: Sendable, Hashable {
    static let maximumLength = 100
    static let minimumLength = 3

    let text: String

    /// Makes one of a venue's name, whatever its script.
    init(venueName: String, _ romanizer: Romanizer) {
        let words = (romanizer.romanize(venueName) ?? "").utf8
            .split { !Self.isPart($0) }
            .map { String(Substring($0)) }
        var text = words.joined(separator: "-")
        if text.utf8.count < Self.minimumLength { text = text.isEmpty ? "venue" : "\(text)-venue" }
        self.text = Self.cut(text, to: Self.maximumLength)
    }

    /// Takes one that a client chose and the contract has checked.
    init(chosen: String) {
        text = chosen
    }

    /// The same with something behind it, short enough.
    func appending(_ ending: String) -> URLName {
        let room = Self.maximumLength - ending.utf8.count - 1
        return URLName(chosen: "\(Self.cut(text, to: room))-\(ending)")
    }

    /// The names to try where this one is taken, in order.
    var numbered: [URLName] { (2...50).map { appending("\($0)") } }

    /// Names like it that a person might like.
    var alternatives: [URLName] { ["karaoke", "bar"].map(appending) + numbered.prefix(8) }

    /// Whether it is kept for the platform's own pages.
    var isReserved: Bool { Self.reserved.contains(text) }

    private static let reserved: Set<String> = [
        "about", "account", "admin", "api", "app", "assets", "auth", "billing", "blog", "contact", "customer",
        "dashboard", "docs", "help", "home", "kiosk", "legal", "login", "logout", "new", "openkj", "pricing",
        "privacy", "public", "search", "settings", "signin", "signup", "singer", "singr", "songs", "static",
        "status", "support", "system", "terms", "venue", "venues", "www",
    ]

    private static func isPart(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func cut(_ text: String, to length: Int) -> String {
        var bytes = text.utf8.prefix(length)
        while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
        return String(Substring(bytes))
    }
}
