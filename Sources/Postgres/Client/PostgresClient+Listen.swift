extension PostgresClient {
    /// Subscribes to a channel's notifications on a connection kept for that.
    ///
    /// The stream ends when its reader stops or the client is closed. A reader that falls 4,096 notifications
    /// behind loses the oldest and gets `reconnected`.
    public func listen(_ channel: String) -> AsyncStream<Notification> {
        let id = nextID()
        let (stream, reader) = AsyncStream.makeStream(
            of: Notification.self, bufferingPolicy: .bufferingNewest(4_096))
        reader.onTermination = { [weak self] _ in
            _ = self?.submit(.unsubscribe(id: id))
        }
        if !submit(.subscribe(id: id, channel: channel, reader)) { reader.finish() }
        return stream
    }
}
