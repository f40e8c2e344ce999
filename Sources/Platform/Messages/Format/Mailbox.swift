/// A mail address with the name that is shown for it.
public struct Mailbox: Sendable, Equatable {
    /// The name; nil where there is none.
    public let name: String?
    /// The address, `local@domain`.
    public let address: String

    /// Makes a mailbox; nil where the address could not stand in a header as it is. The name is brought into one
    /// line of at most 100 characters.
    public init?(name: String?, address: String) {
        guard MessageAddress.email(address).isWellFormed else { return nil }
        let line = name.map { DisplayText.line($0, limit: 100) }
        self.name = line?.isEmpty == true ? nil : line
        self.address = address
    }

    /// What stands behind the `@`.
    var domain: Substring {
        address[address.index(after: address.lastIndex(of: "@") ?? address.startIndex)...]
    }
}
