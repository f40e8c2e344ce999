// Generated from Benchmarks/contract/bench.yaml — do not edit.

import SpecRuntime

/// Every operation of the contract.
public enum OperationCatalog {
    /// The operations in the document's order; the index is the operation's number.
    public static let operations: [OperationDescription] = [
        OperationDescription(
            id: "getHealth", method: .get,
            pathTemplate: "/health",
            pathParameters: [],
            tag: "Measured", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [406, 500, 503]),
        OperationDescription(
            id: "listVenues", method: .get,
            pathTemplate: "/venues",
            pathParameters: [],
            tag: "Measured", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [406, 500, 503]),
        OperationDescription(
            id: "getVenue", method: .get,
            pathTemplate: "/venues/{urlName}",
            pathParameters: ["urlName"],
            tag: "Measured", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 404, 406, 500, 503]),
        OperationDescription(
            id: "getMemberVenue", method: .get,
            pathTemplate: "/members/venues/{urlName}",
            pathParameters: ["urlName"],
            tag: "Measured", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 401, 404, 406, 500, 503]),
        OperationDescription(
            id: "echoRequest", method: .post,
            pathTemplate: "/echo",
            pathParameters: [],
            tag: "Measured", bodyLimit: 1048576,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 413, 415, 500, 503]),
    ]
}
