import CoreTypes
public import Generated
import Postgres
import SpecRuntime

extension CustomerVenuesHandlers {
    /// Gives a venue's requests as a file.
    public func exportVenueData(_ input: ExportVenueData.Input) async throws -> ExportVenueData.Output {
        let (tenant, venue, query) = (try Tenant(input.caller), input.path.venueId, input.query)
        try Self.requirePeriod(query.startDate, query.endDate)
        let today = try await services.database.first(
            VenueExportStatements.today, [.uuid(tenant.account), .uuid(venue)])
        guard let today else { throw Problem.noCustomerVenue }
        let requests = ExportedRequests(
            database: services.database, venue: venue, start: query.startDate, end: query.endDate)
        let body: ExportVenueData.OkBody =
            switch query.format {
            case .json: .json(ExportVenueData.Output.okJsonItems(requests))
            case .csv: .csv(StreamedBody(csv: requests))
            }
        let name = "venue-export-\(venue)-\(today).\(query.format.rawValue)"
        return .ok(body, headers: .init(contentDisposition: ContentDisposition.attachment(fileName: name)))
    }

    /// Refuses a period that ends before it begins.
    ///
    /// - Throws: 400.
    static func requirePeriod(_ start: Timestamp?, _ end: Timestamp?) throws(Problem) {
        guard let start, let end, start > end else { return }
        throw .validation([
            Violation(
                place: .parameter(name: "endDate", location: .query), code: "period",
                message: "must not be before startDate")
        ])
    }
}

extension StreamedBody {
    /// Requests as CSV, with a header.
    fileprivate init(csv requests: ExportedRequests) {
        self.init { writer in
            var header = CSVRow()
            for name in [
                "id", "artist", "title", "keyChange", "notes", "singerName", "requestedAt", "processed",
                "processedAt",
            ] { header.add(name) }
            try await writer.write(header.end())
            for try await request in requests {
                var row = CSVRow()
                row.add(value: request.id)
                row.add(request.artist)
                row.add(request.title)
                row.add(value: request.keyChange)
                row.add(request.notes)
                row.add(request.singerName)
                row.add(value: request.requestedAt)
                row.add(value: request.processed)
                row.add(request.processedAt?.description)
                try await writer.write(row.end())
            }
        }
    }
}
