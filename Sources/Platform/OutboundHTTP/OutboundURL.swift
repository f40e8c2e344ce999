/// The checks of a URL before anything is sent to it.
enum OutboundURL {
    static func check(_ url: String, allowsPlainHTTP: Bool) throws(OutboundHTTPError) {
        // What is no visible ASCII would be guessed at by whoever parses next.
        guard url.utf8.count <= 8192, url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            let colon = url.firstRange(of: "://")
        else { throw .invalidURL }
        let authority = url[colon.upperBound...].prefix { !"/?#\\".contains($0) }
        guard !authority.isEmpty, !authority.hasPrefix(":"), !authority.contains("@"), !url.contains("#"),
            !url.contains("\\")
        else { throw .invalidURL }
        switch url[..<colon.lowerBound].lowercased() {
        case "https": return
        case "http": if !allowsPlainHTTP { throw .plainHTTPRefused }
        default: throw .invalidURL
        }
    }
}
