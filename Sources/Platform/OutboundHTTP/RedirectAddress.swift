/// Addresses to which people are sent on.
public enum RedirectAddress {
    /// An address with further fields in its query; what it has already stays.
    public static func adding(_ fields: [(name: String, value: String)], to address: String) -> String {
        address + (address.contains("?") ? "&" : "?") + FormText.encode(fields)
    }
}
