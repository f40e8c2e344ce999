/// Why a command is refused. OpenKJ shows the text where it shows anything, and reads no status but 200.
struct OpenKJRefusal: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }

    static let noKey = OpenKJRefusal("The API key is missing, wrong, expired or revoked.")
    static let noVenue = OpenKJRefusal("The account has no venue of that venue_id.")

    static func missing(_ field: String) -> OpenKJRefusal {
        OpenKJRefusal("The field \(field) is missing or not what it should be.")
    }
}
