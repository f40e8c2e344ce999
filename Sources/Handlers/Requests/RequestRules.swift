/// The rules of song requests that no schema can state.
enum RequestRules {
    /// The name that the venue shows and calls; guests have no account, so their own name or "Guest".
    static func displayName(guestName: String?) -> String {
        guestName ?? "Guest"
    }
}
