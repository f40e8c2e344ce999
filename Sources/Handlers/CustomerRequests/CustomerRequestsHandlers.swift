import CoreTypes
public import Generated
public import Platform
import Postgres
import SpecRuntime

/// Answers hosts: the queue of a night, and its history.
public struct CustomerRequestsHandlers: CustomerRequestsAPI {
    let services: TenantServices
    let deviceTokens: DeviceTokens

    /// Works on the queues behind these services; kiosks get tokens of these.
    public init(services: TenantServices, deviceTokens: DeviceTokens) {
        self.services = services
        self.deviceTokens = deviceTokens
    }

    /// Changes the queue of a venue of the account.
    ///
    /// - Throws: 404; 403 where the trial or the subscription is over.
    func change<Answer: Sendable>(
        _ venue: UUID, of tenant: Tenant, _ body: (LockedQueue) async throws -> Answer
    ) async throws -> Answer {
        try await services.change(tenant) { transaction in
            try await body(try await transaction.lockedQueue(ofVenue: venue, of: tenant))
        }
    }

    /// Changes the queue of a venue of the caller's account; gives it as it is then.
    func changed(
        _ venue: UUID, by caller: SignedInUser, _ body: (LockedQueue) async throws -> Void
    ) async throws -> (queue: VenueQueue, version: EntityTag) {
        let snapshot = try await change(venue, of: try Tenant(caller)) { queue in
            try await body(queue)
            return try await queue.snapshot()
        }
        return (snapshot.forHosts, snapshot.venue.version)
    }
}

extension Transaction {
    /// Locks the queue of a venue of an account.
    ///
    /// - Throws: 404.
    func lockedQueue(ofVenue id: UUID, of tenant: Tenant) async throws -> LockedQueue {
        let venue = try await first(QueueVenueStatements.ofAccount, [.uuid(tenant.account), .uuid(id)])
        guard let venue, let queue = try await lockedQueue(ofVenue: venue) else {
            throw Problem.noCustomerVenue
        }
        return queue
    }

    /// Locks the queues of venues, in the order that keeps transactions from waiting for each other in a circle.
    func lockedQueues(ofVenues ids: Set<UUID>) async throws -> [LockedQueue] {
        var queues: [LockedQueue] = []
        for id in ids.sorted() {
            if let queue = try await lockedQueue(ofVenue: id) { queues.append(queue) }
        }
        return queues
    }
}
