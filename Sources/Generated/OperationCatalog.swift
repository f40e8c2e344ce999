// Generated from openapi/openapi.yaml — do not edit.

import SpecRuntime

/// Every operation of the contract.
public enum OperationCatalog {
    /// The operations in the document's order; the index is the operation's number.
    public static let operations: [OperationDescription] = [
        OperationDescription(
            id: "listPublicVenues", method: .get,
            pathTemplate: "/v1/public/venues",
            pathParameters: [],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicRead, permissions: [],
            problemStatuses: [400, 406, 429, 500, 503]),
        OperationDescription(
            id: "getPublicVenue", method: .get,
            pathTemplate: "/v1/public/venues/{venueUrlName}",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicRead, permissions: [],
            problemStatuses: [400, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "searchVenueSongDb", method: .get,
            pathTemplate: "/v1/public/venues/{venueUrlName}/songdb",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicRead, permissions: [],
            problemStatuses: [400, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "browseVenueSongs", method: .get,
            pathTemplate: "/v1/public/venues/{venueUrlName}/songs",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicRead, permissions: [],
            problemStatuses: [400, 404, 406, 429, 500, 503]),
        OperationDescription(
            id: "createGuestRequest", method: .post,
            pathTemplate: "/v1/public/venues/{venueUrlName}/requests",
            pathParameters: ["venueUrlName"],
            tag: "Public", bodyLimit: 16384,
            rateLimit: RateLimitClasses.guestRequest, permissions: [],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "getKeySet", method: .get,
            pathTemplate: "/.well-known/jwks.json",
            pathParameters: [],
            tag: "Auth", bodyLimit: 0,
            rateLimit: RateLimitClasses.publicRead, permissions: [],
            problemStatuses: [400, 406, 429, 500, 503]),
        OperationDescription(
            id: "getHealth", method: .get,
            pathTemplate: "/healthz",
            pathParameters: [],
            tag: "System", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 500, 503]),
        OperationDescription(
            id: "getReadiness", method: .get,
            pathTemplate: "/readyz",
            pathParameters: [],
            tag: "System", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 500]),
    ]
}

/// The classes of limits that operations share.
public enum RateLimitClasses {
    /// Reads without signing in; one person leafing through a songbook stays well below it.
    ///
    /// Contract: `openapi/openapi.yaml:42`
    public static let publicRead = RateLimitClass(
        name: "publicRead",
        limits: [
            RateLimitClass.Limit(
                key: .address, limit: 60, windowSeconds: 60),
        ])
    /// Song requests of guests. A venue's guests often share one address, so a device has a limit
    /// of its own; the limit of the venue bounds what a crowd of new devices can do, and a refused
    /// request does not count in it.
    ///
    /// Contract: `openapi/openapi.yaml:48`
    public static let guestRequest = RateLimitClass(
        name: "guestRequest",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 10, windowSeconds: 3600),
            RateLimitClass.Limit(
                key: .address, limit: 100, windowSeconds: 3600),
            RateLimitClass.Limit(
                key: .pathParameter("venueUrlName"), limit: 200, windowSeconds: 3600, refundOnRefusal: true),
        ])
}
