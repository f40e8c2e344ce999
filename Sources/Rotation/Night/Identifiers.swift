import CoreTypes

/// Who sings, for one venue and one night.
///
/// Who is the same singer (a signed-in account, a name at a kiosk, a device) is the caller's business: here
/// two requests are one singer's when their ids are equal.
public struct SingerID: Hashable, Comparable, Sendable {
    /// The id as it is stored.
    public let value: UUID

    /// Makes the id of a singer.
    public init(_ value: UUID) {
        self.value = value
    }

    /// Orders by bytes; the last tie-breaker between singers.
    public static func < (left: SingerID, right: SingerID) -> Bool {
        left.value < right.value
    }
}

/// One request of a venue's queue.
public struct RequestID: Hashable, Comparable, Sendable {
    /// The id as it is stored.
    public let value: Int64

    /// Makes the id of a request.
    public init(_ value: Int64) {
        self.value = value
    }

    /// Orders by number; the last tie-breaker between requests.
    public static func < (left: RequestID, right: RequestID) -> Bool {
        left.value < right.value
    }
}
