import CoreTypes
public import Generated
import Platform
import Postgres
import SpecRuntime

extension CustomerRequestsHandlers {
    /// Lists a venue's kiosks by name.
    public func listKiosks(_ input: ListKiosks.Input) async throws -> ListKiosks.Output {
        try await services.requireVenue(input.path.venueId, of: try Tenant(input.caller).account)
        let rows = try await services.database.rows(KioskStatements.list, [.uuid(input.path.venueId)])
        return .ok(
            KioskList(kiosks: rows.map { Kiosk(id: $0.id, name: $0.name, createdAt: $0.createdAt) }))
    }

    /// Registers a kiosk; its token is shown this once.
    public func createKiosk(_ input: CreateKiosk.Input) async throws -> CreateKiosk.Output {
        let venue = input.path.venueId
        let row = try await change(venue, of: try Tenant(input.caller)) { queue in
            let row = try await queue.transaction.first(
                KioskStatements.add,
                [
                    .uuid(services.identifiers.next()), .uuid(venue),
                    .text(input.body.name.trimmingWhitespace()),
                ])
            guard let row else {
                throw Problem.conflict("The venue has 100 kiosks; remove one first.")
            }
            return row
        }
        return .created(
            KioskWithToken(
                id: row.id, name: row.name, createdAt: row.createdAt,
                deviceToken: deviceTokens.issue(device: row.id)),
            headers: .init(location: "/v1/customer/venues/\(venue)/kiosks/\(row.id)"))
    }

    /// Ends a kiosk's token.
    public func removeKiosk(_ input: RemoveKiosk.Input) async throws -> RemoveKiosk.Output {
        try await change(input.path.venueId, of: try Tenant(input.caller)) { queue in
            let removed = try await queue.transaction.first(
                KioskStatements.remove, [.uuid(queue.venue), .uuid(input.path.kioskId)])
            guard removed != nil else { throw Problem.notFound("There is no kiosk of that id at the venue.") }
        }
        return .noContent
    }
}

enum KioskStatements {
    /// The kiosks of venue `$1`.
    static let list = Statement<KioskRow>(
        "kiosks",
        """
        SELECT kiosks_id, name, created_at FROM kiosks WHERE venues_id = $1 AND removed_at IS NULL
        ORDER BY name, kiosks_id LIMIT 100
        """, isReader: true)

    /// Adds kiosk `$1` to venue `$2` unless that has a hundred; the queue is locked.
    static let add = Statement<KioskRow>(
        "add kiosk",
        """
        INSERT INTO kiosks (kiosks_id, venues_id, name)
        SELECT $1, $2, $3
        WHERE (SELECT count(*) FROM kiosks WHERE venues_id = $2 AND removed_at IS NULL) < 100
        RETURNING kiosks_id, name, created_at
        """)

    /// Removes kiosk `$2` of venue `$1`.
    static let remove = Statement<UUID>(
        "remove kiosk",
        """
        UPDATE kiosks SET removed_at = now() WHERE venues_id = $1 AND kiosks_id = $2 AND removed_at IS NULL
        RETURNING kiosks_id
        """)

    /// Kiosk `$2` where venue `$1` has it.
    static let live = Statement<UUID>(
        "live kiosk",
        "SELECT kiosks_id FROM kiosks WHERE venues_id = $1 AND kiosks_id = $2 AND removed_at IS NULL",
        isReader: true)
}

struct KioskRow: RowDecodable, Sendable {
    let id: UUID
    let name: String
    let createdAt: Timestamp

    init(from row: inout RowReader) throws(RowDecodingError) {
        (id, name, createdAt) = (try row.uuid(), try row.text(), try row.timestamp())
    }
}
