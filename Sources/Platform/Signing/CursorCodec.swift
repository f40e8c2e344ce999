/// Turns the place where a page ended into opaque text that only this installation can make, and back.
public struct CursorCodec: Sendable {
    private static let version: UInt8 = 1
    private static let longestText = 4096

    private let signer: MessageSigner

    /// Signs with the keyring's keys.
    public init(keyring: Keyring) {
        signer = keyring.signer(purpose: "singr list cursor")
    }

    /// The cursor for the next page.
    ///
    /// - Parameters:
    ///   - values: The sort columns of the last row, the unique key last.
    ///   - scope: The list with its sort and filters; a cursor is refused in any other scope.
    public func encode(_ values: [CursorValue], scope: String) -> String {
        var payload = [Self.version]
        for value in values {
            value.write(to: &payload)
        }
        return Base64URL.encode(signer.sign(payload, context: scope))
    }

    /// The values of a cursor; nil when it was changed, belongs to another scope or another installation.
    public func decode(_ cursor: String, scope: String) -> [CursorValue]? {
        guard cursor.utf8.count <= Self.longestText, let message = Base64URL.decode(cursor),
            let payload = signer.open(message, context: scope), payload.first == Self.version
        else { return nil }
        var rest = payload.dropFirst()
        var values: [CursorValue] = []
        while !rest.isEmpty {
            guard let value = CursorValue.read(from: &rest) else { return nil }
            values.append(value)
        }
        return values
    }
}
