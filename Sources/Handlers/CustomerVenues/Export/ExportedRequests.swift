import CoreTypes
import Generated
import Postgres

/// A venue's requests, the newest first, read page by page while they are taken: no connection of the database is held
/// between two pages, however slowly a client reads.
struct ExportedRequests: AsyncSequence, Sendable {
    typealias Element = ExportedRequest

    private static let pageSize: Int64 = 500

    let database: PostgresClient
    let venue: UUID
    let start: Timestamp?
    let end: Timestamp?

    func makeAsyncIterator() -> Iterator { Iterator(requests: self, before: end) }

    struct Iterator: AsyncIteratorProtocol {
        private let requests: ExportedRequests
        /// Where the next page begins.
        private var time: Timestamp?
        private var id = Int64.max
        private var page: ArraySlice<ExportedRequestRow> = []
        private var isLast = false

        fileprivate init(requests: ExportedRequests, before end: Timestamp?) {
            self.requests = requests
            time = end
        }

        /// The next request; nil behind the last one.
        mutating func next() async throws -> ExportedRequest? {
            if page.isEmpty, !isLast { try await turn() }
            return page.popFirst()?.request
        }

        private mutating func turn() async throws {
            let rows = try await requests.database.rows(
                VenueExportStatements.page,
                [
                    .uuid(requests.venue), .timestamp(requests.start), .timestamp(time), .int64(id),
                    .int64(pageSize),
                ])
            isLast = rows.count < Int(pageSize)
            if let last = rows.last?.request { (time, id) = (last.requestedAt, last.id) }
            page = rows[...]
        }
    }
}
