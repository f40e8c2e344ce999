// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import SpecRuntime

/// Every operation of the contract.
public enum OperationCatalog {
    /// The operations in the document's order; the index is the operation's number.
    public static let operations: [OperationDescription] = [
        OperationDescription(
            id: "listDishes", method: .get,
            pathTemplate: "/dishes",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 500, 503]),
        OperationDescription(
            id: "createDish", method: .post,
            pathTemplate: "/dishes",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 2048,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 413, 415, 500, 503]),
        OperationDescription(
            id: "getSpecial", method: .get,
            pathTemplate: "/dishes/special",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 500, 503]),
        OperationDescription(
            id: "orderDish", method: .post,
            pathTemplate: "/dishes/{dishId}/orders",
            pathParameters: ["dishId"],
            tag: "Staff only", bodyLimit: 1048576,
            rateLimit: RateLimitClasses.orders, permissions: [],
            problemStatuses: [400, 401, 404, 406, 413, 415, 429, 500, 503]),
        OperationDescription(
            id: "deleteOrders", method: .delete,
            pathTemplate: "/dishes/{dishId}/orders",
            pathParameters: ["dishId"],
            tag: "Staff only", bodyLimit: 0,
            rateLimit: nil, permissions: ["orders:write"],
            problemStatuses: [400, 401, 403, 404, 500, 503]),
        OperationDescription(
            id: "payBill", method: .post,
            pathTemplate: "/bills",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 512,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 413, 415, 500, 503]),
        OperationDescription(
            id: "takeNote", method: .post,
            pathTemplate: "/notes",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 512,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 413, 415, 500, 503]),
        OperationDescription(
            id: "shout", method: .post,
            pathTemplate: "/shout",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 64,
            rateLimit: nil, permissions: [],
            problemStatuses: [413, 500]),
        OperationDescription(
            id: "exportMenu", method: .get,
            pathTemplate: "/menu",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 500, 503]),
        OperationDescription(
            id: "importMenu", method: .post,
            pathTemplate: "/menu",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 2048, multipartLimit: 100000,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 413, 415, 500, 503]),
        OperationDescription(
            id: "downloadMenu", method: .get,
            pathTemplate: "/menu/file",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 500, 503]),
        OperationDescription(
            id: "addPicture", method: .post,
            pathTemplate: "/pictures",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 0, multipartLimit: 65536,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 413, 415, 500, 503]),
        OperationDescription(
            id: "getRecipe", method: .get,
            pathTemplate: "/recipe",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 406, 500, 503]),
        OperationDescription(
            id: "setRecipe", method: .put,
            pathTemplate: "/recipe",
            pathParameters: [],
            tag: "Kitchen", bodyLimit: 1048576,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 412, 413, 415, 500, 503]),
        OperationDescription(
            id: "countTables", method: .get,
            pathTemplate: "/tables",
            pathParameters: [],
            tag: "Staff only", bodyLimit: 0,
            rateLimit: nil, permissions: [],
            problemStatuses: [400, 401, 403, 500, 503]),
        OperationDescription(
            id: "reserveTable", method: .post,
            pathTemplate: "/tables",
            pathParameters: [],
            tag: "Staff only", bodyLimit: 1048576,
            rateLimit: nil, permissions: ["tables:write"],
            problemStatuses: [400, 401, 403, 404, 406, 409, 413, 415, 500, 503]),
    ]
}

/// The classes of limits that operations share.
public enum RateLimitClasses {
    /// A few orders per cook, dish and address.
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:13`
    public static let orders = RateLimitClass(
        name: "orders",
        limits: [
            RateLimitClass.Limit(
                key: .principal, limit: 5, windowSeconds: 60),
            RateLimitClass.Limit(
                key: .address, limit: 20, windowSeconds: 60),
            RateLimitClass.Limit(
                key: .pathParameter("dishId"), limit: 50, windowSeconds: 3600, refundOnRefusal: true),
        ], whenUnavailable: .refuse)
}
