import CoreTypes
import Generated
import Postgres
import Rotation
import SpecRuntime

extension LockedQueue {
    /// Notes whether a singer can be called. Who is removed takes their requests with them and leaves the duets of
    /// others.
    ///
    /// - Throws: 404.
    func setPresence(of singer: UUID, to presence: SingerPresence) async throws {
        if presence == .removed {
            let departure = try await snapshot().night.departure(of: SingerID(singer))
            try await cancel(departure.takenOut.map(\.value))
            try await transaction.execute(QueueChangeStatements.leaveDuets, [.uuid(venue), .uuid(singer)])
        }
        let known = try await transaction.first(
            QueueChangeStatements.setPresence, [.uuid(venue), .uuid(singer), .text(presence.rawValue)])
        guard known != nil else { throw Problem.noSinger }
    }

    /// Says who sings a request along with who asked for it; hosts alone decide that.
    ///
    /// - Throws: 404; 400 for somebody who is no singer of the venue, or asked for it; 409 for a request that does not
    ///   wait.
    func setPartners(of request: Int64, to partners: [UUID]) async throws {
        try await requireWaiting(request)
        let place: [PostgresValue] = [.uuid(venue), .int64(request)]
        let known = try await transaction.rows(
            QueueChangeStatements.partners, [.uuid(venue), .uuidArray(partners), .int64(request)])
        let violations = partners.enumerated().filter { !known.contains($0.element) }.map { index, _ in
            Violation(
                place: .body(pointer: "/singerIds/\(index)"), code: "unknown_singer",
                message: "must be the id of another singer of the venue")
        }
        guard violations.isEmpty else { throw Problem.validation(violations) }
        try await transaction.execute(QueueChangeStatements.dropPartners, place)
        try await transaction.execute(QueueChangeStatements.addPartners, place + [.uuidArray(partners)])
    }
}
