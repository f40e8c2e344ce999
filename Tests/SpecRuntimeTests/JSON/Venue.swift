import CoreTypes

@testable import SpecRuntime

/// A type as generated code decodes it.
struct Venue: Equatable {
    enum Sort: String, StringEnumeration {
        case name, city, distance, longerThanSmallStrings = "longer-than-small-strings"
    }

    var name: String
    var tags: [String]
    var seats: Int32?
    var sort: Sort?

    static func decode(_ reader: inout JSONReader) -> Venue? {
        guard reader.beginObject() else { return nil }
        var seen: UInt64 = 0
        var name: String?
        var tags: [String]?
        var seats: Int32?
        var sort: Sort?
        var count = 0
        while reader.nextMember() {
            count += 1
            if reader.keyIs("name") {
                if reader.once(1, &seen) { name = reader.string(min: 1, max: 5) }
            } else if reader.keyIs("tags") {
                if reader.once(2, &seen) { tags = decodeTags(&reader) }
            } else if reader.keyIs("seats") {
                if reader.once(4, &seen), !reader.null() { seats = reader.int32(min: 1, max: 100) }
            } else if reader.keyIs("sort") {
                if reader.once(8, &seen) { sort = reader.enumeration(Sort.self) }
            } else {
                reader.unknownMember()
            }
        }
        if seen & 1 == 0 { reader.missing("name") }
        if seen & 2 == 0 { reader.missing("tags") }
        reader.countMembers(count, min: 2, max: 4)
        guard let name, let tags else { return nil }
        return Venue(name: name, tags: tags, seats: seats, sort: sort)
    }

    private static func decodeTags(_ reader: inout JSONReader) -> [String]? {
        guard reader.beginArray() else { return nil }
        var tags: [String] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let tag = reader.string(max: 3) { tags.append(tag) }
        }
        reader.countItems(count, min: 1, max: 3)
        reader.unique(tags)
        return tags
    }
}
