import Generated
import Platform
import SpecRuntime

/// The program that calls, as sessions, events and notices keep it.
struct Client: Sendable {
    /// The network address.
    let address: String
    /// What counts as one place: an IPv4 address, or an IPv6 network of 64 bits.
    let network: String
    /// What the program calls itself.
    let userAgent: String?
    let requestID: String

    /// - Parameter userAgent: The header field, where the operation declares it.
    init(_ context: RequestContext, userAgent: String? = nil) {
        address = String(context.clientAddress.prefix(64))
        network = String(context.clientNetwork.prefix(64))
        let trimmed = userAgent.map { $0.trimmingWhitespace() }
        self.userAgent = trimmed?.isEmpty == false ? trimmed : nil
        requestID = context.id
    }
}
