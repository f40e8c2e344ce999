import CLibPQ

/// A reader of a channel.
struct Subscription {
    let channel: String
    let reader: AsyncStream<Notification>.Continuation
    /// The connection on which the reader knows its subscription to be in force.
    var session: UInt64?
}

extension Driver {
    func subscribe(_ id: UInt64, _ channel: String, _ reader: AsyncStream<Notification>.Continuation) {
        subscriptions[id] = Subscription(channel: channel, reader: reader)
        if let connection = standing[listenerPlace].connection {
            listen(to: channel, on: connection)
        } else {
            advance(listenerPlace, .needed)
        }
    }

    /// Subscribes a new connection to everything that somebody reads.
    func listenToAll(on connection: Connection) {
        listenBacklog = RingBuffer()
        for channel in Set(subscriptions.values.map(\.channel)) { listen(to: channel, on: connection) }
    }

    private func listen(to channel: String, on connection: Connection) {
        listenBacklog.append(channel)
        feedListener(connection)
    }

    /// Sends the next `LISTEN` once the one before it is answered.
    private func feedListener(_ connection: Connection) {
        guard connection.inFlight.isEmpty, let channel = listenBacklog.popFirst() else { return }
        let deadline = now.advanced(by: configuration.statementTimeout)
        let command = Command(
            id: 0, place: .listener, operation: .listen(channel: channel), deadline: deadline, caller: nil)
        wake(at: deadline)
        send(command, on: connection)
        if connections[connection.key] != nil { flush(connection) }
    }

    /// Tells a channel's readers that its subscription is in force.
    func announce(_ channel: String, on connection: Connection) {
        for (id, subscription) in subscriptions
        where subscription.channel == channel && subscription.session != connection.key {
            subscription.reader.yield(subscription.session == nil ? .started : .reconnected)
            subscriptions[id]?.session = connection.key
        }
    }

    /// Hands out what the server has sent.
    func deliverNotifications(from connection: Connection) {
        while let notification = PQnotifies(connection.handle) {
            defer { PQfreemem(notification) }
            let channel = String(cString: notification.pointee.relname)
            let payload = String(cString: notification.pointee.extra)
            for subscription in subscriptions.values where subscription.channel == channel {
                if case .dropped = subscription.reader.yield(.message(payload)) {
                    subscription.reader.yield(.reconnected)
                }
            }
        }
        feedListener(connection)
    }
}
