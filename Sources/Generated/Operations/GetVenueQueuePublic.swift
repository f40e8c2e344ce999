// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `GET /v1/public/venues/{venueUrlName}/queue` — See a venue's queue
///
/// Contract: `openapi/paths/public/public-venue-queue.yaml:2`
public enum GetVenueQueuePublic {
    /// The path's arguments.
    public struct Path: Sendable {
        /// The venue's name in URLs.
        public var venueUrlName: String

        /// Puts the parameters together.
        public init(venueUrlName: String) {
            self.venueUrlName = venueUrlName
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The path's arguments.
        public var path: Path
        /// The versions that the client has or means.
        public var conditions: RequestConditions
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(path: Path, conditions: RequestConditions, context: RequestContext) {
            self.path = path
            self.conditions = conditions
            self.context = context
        }
    }

    /// The header fields that the handler gives a 200.
    public struct OkHeaders: Sendable {
        /// The version of what was answered.
        public var eTag: EntityTag

        /// Puts the fields together.
        public init(eTag: EntityTag) {
            self.eTag = eTag
        }
    }

    /// The header fields that the handler gives a 304.
    public struct NotModifiedHeaders: Sendable {
        /// The version of what was answered.
        public var eTag: EntityTag

        /// Puts the fields together.
        public init(eTag: EntityTag) {
            self.eTag = eTag
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 200: The queue.
        ///
        /// Contract: `openapi/paths/public/public-venue-queue.yaml:13`
        case ok(PublicQueue, headers: OkHeaders)
        /// 304: The client has this version.
        ///
        /// Contract: `openapi/paths/public/public-venue-queue.yaml:59`
        case notModified(headers: NotModifiedHeaders)
    }
}

extension GetVenueQueuePublic.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> GetVenueQueuePublic.Input {
        try exchange.requireSmallBody()
        var parameters = ParameterReader(exchange.request, exchange.arguments)
        let pathVenueUrlName = parameters.string(
            .path(0, "venueUrlName"),
            required: true,
            min: 3,
            max: 100,
            pattern: Patterns.getPublicVenueVenueUrlName)
        let conditions = parameters.conditions(ifNoneMatch: true)
        parameters.refuseUnknownQuery([])
        guard parameters.violations.isEmpty, let pathVenueUrlName else {
            throw Problem.validation(parameters.violations)
        }
        return GetVenueQueuePublic.Input(
            path: GetVenueQueuePublic.Path(venueUrlName: pathVenueUrlName),
            conditions: conditions,
            context: exchange.request.context)
    }
}

extension GetVenueQueuePublic.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .ok(let body, let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-cache")]
            fields.append(HeaderField("etag", headers.eTag.description))
            var writer = JSONWriter(capacity: 1024)
            body.encode(to: &writer)
            return Response(
                status: 200, headers: fields, contentType: "application/json", body: writer.finish())
        case .notModified(let headers):
            var fields: [HeaderField] = [HeaderField("cache-control", "no-cache")]
            fields.append(HeaderField("etag", headers.eTag.description))
            return Response(status: 304, headers: fields)
        }
    }
}

extension SingrAPI {
    /// Serves `getVenueQueuePublic`.
    func serveGetVenueQueuePublic(_ exchange: inout Exchange) async throws -> Response {
        try await exchange.admit(principal: nil, limiter: limiter)
        try exchange.requireAcceptable("application/json")
        let input = try GetVenueQueuePublic.Input.decode(exchange)
        return try await publicAPI.getVenueQueuePublic(input).response()
    }
}
