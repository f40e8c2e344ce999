/// Names that a declared type cannot have, because generated code already means something by them.
enum ReservedTypeNames {
    static let all: Set<String> = swift.union(runtime)

    private static let swift: Set<String> = [
        "Any", "Array", "Bool", "Dictionary", "Double", "Error", "Int", "Int32", "Int64", "Optional",
        "Protocol", "Result", "Self", "Sendable", "Set", "StaticString", "String", "Task", "Type", "UInt64",
        "UInt8", "Void",
    ]

    private static let runtime: Set<String> = [
        "BytePattern", "CalendarDate", "ContractService", "EntityTag", "Exchange", "HTTPMethod",
        "HeaderField",
        "HeaderFields", "IdempotencyStore", "JSONReader", "JSONValue", "JSONWriter", "MediaType",
        "OperationCatalog",
        "OperationDescription", "ParameterReader", "ParameterSource", "ParameterText", "PathArguments",
        "PathSegments", "Patterns", "Presence", "Principal", "Problem", "RateLimitClass", "RateLimitClasses",
        "RateLimiter", "Request", "RequestBody", "RequestConditions", "RequestContext", "Response",
        "RouteOutcome", "StreamedBody", "StringEnumeration", "Timestamp", "UUID", "UploadedFile", "Violation",
    ]
}
