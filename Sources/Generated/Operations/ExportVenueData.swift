// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/customer/venues/{venueId}/export` — Export a venue's requests
///
/// Contract: `openapi/paths/customer/venue-export.yaml:2`
public enum ExportVenueData {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's id.
        public var venueId: UUID

        /// Puts the parameters together.
        public init(venueId: UUID) {
            self.venueId = venueId
        }
    }

    /// The query parameters.
    public struct Query: Sendable {
        /// Only requests of this moment or later.
        public var startDate: Timestamp?
        /// Only requests of this moment or earlier.
        public var endDate: Timestamp?
        /// The kind of file.
        public var format: ExportVenueDataFormat

        /// Puts the parameters together.
        public init(
            startDate: Timestamp? = nil,
            endDate: Timestamp? = nil,
            format: ExportVenueDataFormat = .json
        ) {
            self.startDate = startDate
            self.endDate = endDate
            self.format = format
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The query parameters.
        public var query: Query
        /// Who calls.
        public var caller: SignedInUser
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, query: Query, caller: SignedInUser, context: RequestContext) {
            self.path = path
            self.query = query
            self.caller = caller
            self.context = context
        }
    }

    /// The header fields that the handler gives a 200.
    public struct OkHeaders: Sendable {
        /// That the answer is a file, and its name (RFC 6266).
        public var contentDisposition: String

        /// Puts the fields together.
        public init(contentDisposition: String) {
            self.contentDisposition = contentDisposition
        }
    }

    /// The body of a 200 in one of its media types.
    public enum OkBody: Sendable {
        /// `application/json`
        case json(StreamedBody)
        /// `text/csv`
        case csv(StreamedBody)
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The requests.
        ///
        /// Contract: `openapi/paths/customer/venue-export.yaml:21`
        case ok(OkBody, headers: OkHeaders)
    }
}

extension ExportVenueData.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange, caller: SignedInUser) throws -> ExportVenueData.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueId = parameters.uuid(.path(0, "venueId"), required: true)
        let queryStartDate = parameters.timestamp(.query("startDate"))
        let queryEndDate = parameters.timestamp(.query("endDate"))
        let queryFormat = parameters.enumeration(.query("format"), ExportVenueDataFormat.self)
        parameters.refuseUnknownQuery(["startDate", "endDate", "format"])
        guard parameters.violations.isEmpty, let pathVenueId else {
            throw Problem.validation(parameters.violations)
        }
        return ExportVenueData.Input(
            path: ExportVenueData.Path(venueId: pathVenueId),
            query: ExportVenueData.Query(
                startDate: queryStartDate,
                endDate: queryEndDate,
                format: queryFormat ?? .json
            ),
            caller: caller,
            context: exchange.request.context)
    }
}

extension ExportVenueData.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body, let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-store")]
            fields.append(HeaderField("content-disposition", headers.contentDisposition))
            switch body {
            case .json(let body):
                return Response(
                    status: 200, headers: fields, contentType: "application/json", content: body)
            case .csv(let body):
                return Response(
                    status: 200, headers: fields, contentType: "text/csv; charset=utf-8", content: body)
            }
        }
    }
}

extension ExportVenueData.Output {
    /// The body of a 200 as `application/json`, made item by item.
    public static func okJsonItems<Items: AsyncSequence & Sendable>(
        _ items: Items
    ) -> StreamedBody where Items.Element == ExportedRequest {
        StreamedBody(jsonItems: items) { item, writer in item.encode(to: &writer) }
    }
}

extension SingrAPI {
    /// Serves `exportVenueData`.
    func serveExportVenueData(_ exchange: inout Exchange) async throws -> Response {
        let caller: SignedInUser
        if let credential = exchange.bearerToken() {
            caller = try await authenticator.bearer(credential, exchange.request.context)
        } else {
            throw Problem.authenticationFailed(challenge: "Bearer")
        }
        try await exchange.admit(principal: caller, limiter: limiter)
        try await authenticator.authorize(
            caller,
            permissions: exchange.operation.permissions,
            exchange.request.context)
        let input = try ExportVenueData.Input.decode(exchange, caller: caller)
        return try await customerVenuesAPI.exportVenueData(input).response()
    }
}
