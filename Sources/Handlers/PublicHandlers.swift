public import Generated
public import Platform
public import Postgres

/// Answers the operations that need no sign-in: venues, songbooks and guests' requests.
public struct PublicHandlers: PublicAPI {
    let database: PostgresClient
    let cursors: CursorCodec
    let deviceTokens: DeviceTokens
    let identifiers: IdentifierFactory

    /// Puts the handlers together with what they use.
    public init(
        database: PostgresClient, cursors: CursorCodec, deviceTokens: DeviceTokens,
        identifiers: IdentifierFactory
    ) {
        self.database = database
        self.cursors = cursors
        self.deviceTokens = deviceTokens
        self.identifiers = identifiers
    }
}
