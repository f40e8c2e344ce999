// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A dish.
///
/// Contract: `Tests/KitchenSink/openapi.yaml:568`
public struct Dish: Sendable, Equatable {
    /// Its id.
    public var id: UUID
    /// Its name.
    public var name: String
    /// Its price.
    public var price: Double
    /// How many.
    public var count: Int32
    /// Energy.
    public var calories: Int64?
    /// Without animals.
    public var vegan: Bool
    /// Words.
    public var tags: [String]
    /// A remark.
    public var note: String?
    /// Absent, null or a name.
    public var nickname: Presence<String>
    /// A day.
    public var day: CalendarDate?
    /// An instant.
    public var cookedAt: Timestamp?
    /// An address.
    public var contact: String?
    /// A page.
    public var website: String?
    /// Bytes.
    public var picture: [UInt8]?
    /// How dishes are ordered.
    public var sort: DishSort?
    /// By currency.
    public var prices: [String: Double]?
    /// Anything at all.
    public var extra: JSONValue?
    /// What comes with it.
    public var sides: [Dish]?
    /// A keyword as a name.
    public var `class`: String?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: UUID,
        name: String,
        price: Double,
        count: Int32 = 1,
        calories: Int64? = nil,
        vegan: Bool = false,
        tags: [String],
        note: String?,
        nickname: Presence<String> = .absent,
        day: CalendarDate? = nil,
        cookedAt: Timestamp? = nil,
        contact: String? = nil,
        website: String? = nil,
        picture: [UInt8]? = nil,
        sort: DishSort? = nil,
        prices: [String: Double]? = nil,
        extra: JSONValue? = nil,
        sides: [Dish]? = nil,
        `class`: String? = nil
    ) {
        self.id = id
        self.name = name
        self.price = price
        self.count = count
        self.calories = calories
        self.vegan = vegan
        self.tags = tags
        self.note = note
        self.nickname = nickname
        self.day = day
        self.cookedAt = cookedAt
        self.contact = contact
        self.website = website
        self.picture = picture
        self.sort = sort
        self.prices = prices
        self.extra = extra
        self.sides = sides
        self.`class` = `class`
    }
}

extension Dish {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> Dish? {
        guard reader.beginObject() else { return nil }
        var id: UUID?
        var name: String?
        var price: Double?
        var count: Int32? = 1
        var calories: Int64?
        var vegan: Bool? = false
        var tags: [String]?
        var note: String?
        var nickname: String?
        var day: CalendarDate?
        var cookedAt: Timestamp?
        var contact: String?
        var website: String?
        var picture: [UInt8]?
        var sort: DishSort?
        var prices: [String: Double]?
        var extra: JSONValue?
        var sides: [Dish]?
        var `class`: String?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("id") {
                guard reader.once(1 << 0, &seen) else { continue }
                id = reader.uuid()
            } else if reader.keyIs("name") {
                guard reader.once(1 << 1, &seen) else { continue }
                name = reader.string(min: 1, max: 20)
            } else if reader.keyIs("price") {
                guard reader.once(1 << 2, &seen) else { continue }
                price = reader.double(min: 0.0, max: 1000.0, multipleOf: 0.01)
            } else if reader.keyIs("count") {
                guard reader.once(1 << 3, &seen) else { continue }
                count = reader.int32(min: 0, max: 99)
            } else if reader.keyIs("calories") {
                guard reader.once(1 << 4, &seen) else { continue }
                calories = reader.int64(multipleOf: 10)
            } else if reader.keyIs("vegan") {
                guard reader.once(1 << 5, &seen) else { continue }
                vegan = reader.bool()
            } else if reader.keyIs("tags") {
                guard reader.once(1 << 6, &seen) else { continue }
                tags = decodeTags(from: &reader)
            } else if reader.keyIs("note") {
                guard reader.once(1 << 7, &seen) else { continue }
                note = reader.null() ? nil : reader.string(max: 50)
            } else if reader.keyIs("nickname") {
                guard reader.once(1 << 8, &seen) else { continue }
                nickname = reader.null() ? nil : reader.string(max: 50)
            } else if reader.keyIs("day") {
                guard reader.once(1 << 9, &seen) else { continue }
                day = reader.date()
            } else if reader.keyIs("cookedAt") {
                guard reader.once(1 << 10, &seen) else { continue }
                cookedAt = reader.timestamp()
            } else if reader.keyIs("contact") {
                guard reader.once(1 << 11, &seen) else { continue }
                contact = reader.email(max: 100)
            } else if reader.keyIs("website") {
                guard reader.once(1 << 12, &seen) else { continue }
                website = reader.uri(max: 100)
            } else if reader.keyIs("picture") {
                guard reader.once(1 << 13, &seen) else { continue }
                picture = reader.base64(min: 0, max: .max)
            } else if reader.keyIs("sort") {
                guard reader.once(1 << 14, &seen) else { continue }
                sort = DishSort.decode(from: &reader)
            } else if reader.keyIs("prices") {
                guard reader.once(1 << 15, &seen) else { continue }
                prices = decodePrices(from: &reader)
            } else if reader.keyIs("extra") {
                guard reader.once(1 << 16, &seen) else { continue }
                extra = reader.value()
            } else if reader.keyIs("sides") {
                guard reader.once(1 << 17, &seen) else { continue }
                sides = decodeSides(from: &reader)
            } else if reader.keyIs("class") {
                guard reader.once(1 << 18, &seen) else { continue }
                `class` = reader.string(max: 5)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("id") }
        if seen & (1 << 1) == 0 { reader.missing("name") }
        if seen & (1 << 2) == 0 { reader.missing("price") }
        if seen & (1 << 6) == 0 { reader.missing("tags") }
        if seen & (1 << 7) == 0 { reader.missing("note") }
        guard let id, let name, let price, let count, let vegan, let tags else { return nil }
        return Dish(
            id: id,
            name: name,
            price: price,
            count: count,
            calories: calories,
            vegan: vegan,
            tags: tags,
            note: note,
            nickname: seen & (1 << 8) == 0 ? .absent : nickname.map(Presence.value) ?? .null,
            day: day,
            cookedAt: cookedAt,
            contact: contact,
            website: website,
            picture: picture,
            sort: sort,
            prices: prices,
            extra: extra,
            sides: sides,
            class: `class`)
    }

    private static func decodeTags(from reader: inout JSONReader) -> [String]? {
        guard reader.beginArray() else { return nil }
        var items: [String] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let item = reader.string(min: 1, max: 10) { items.append(item) }
        }
        reader.countItems(count, min: 1, max: 5)
        reader.unique(items)
        return items
    }

    private static func decodePrices(from reader: inout JSONReader) -> [String: Double]? {
        guard reader.beginObject() else { return nil }
        var members: [String: Double] = [:]
        var count = 0
        while reader.nextMember() {
            count += 1
            let name = reader.keyString()
            if members[name] != nil {
                reader.violation(code: "duplicate_member", "must not be given twice")
                reader.skipValue()
                continue
            }
            members[name] = reader.double(min: 0.0)
        }
        reader.countMembers(count, min: 0, max: 2)
        return members
    }

    private static func decodeSides(from reader: inout JSONReader) -> [Dish]? {
        guard reader.beginArray() else { return nil }
        var items: [Dish] = []
        var count = 0
        while reader.nextElement() {
            count += 1
            if let item = Dish.decode(from: &reader) { items.append(item) }
        }
        reader.countItems(count, min: 0, max: 2)
        return items
    }
}

extension Dish {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"name\":")
        writer.string(name)
        writer.literal(",\"price\":")
        writer.double(price)
        writer.literal(",\"count\":")
        writer.integer(count)
        if let calories {
            writer.literal(",\"calories\":")
            writer.integer(calories)
        }
        writer.literal(",\"vegan\":")
        writer.bool(vegan)
        writer.literal(",\"tags\":")
        writer.literal("[")
        for (index, item) in tags.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal(",\"note\":")
        if let present = note {
            writer.string(present)
        } else {
            writer.null()
        }
        switch nickname {
        case .absent: break
        case .null:
            writer.literal(",\"nickname\":")
            writer.null()
        case .value(let value):
            writer.literal(",\"nickname\":")
            writer.string(value)
        }
        if let day {
            writer.literal(",\"day\":")
            writer.date(day)
        }
        if let cookedAt {
            writer.literal(",\"cookedAt\":")
            writer.timestamp(cookedAt)
        }
        if let contact {
            writer.literal(",\"contact\":")
            writer.string(contact)
        }
        if let website {
            writer.literal(",\"website\":")
            writer.string(website)
        }
        if let picture {
            writer.literal(",\"picture\":")
            writer.base64(picture)
        }
        if let sort {
            writer.literal(",\"sort\":")
            sort.encode(to: &writer)
        }
        if let prices {
            writer.literal(",\"prices\":")
            writer.literal("{")
            for (index, member) in prices.sorted(by: { $0.key < $1.key }).enumerated() {
                if index > 0 { writer.literal(",") }
                writer.string(member.key)
                writer.literal(":")
                writer.double(member.value)
            }
            writer.literal("}")
        }
        if let extra {
            writer.literal(",\"extra\":")
            writer.value(extra)
        }
        if let sides {
            writer.literal(",\"sides\":")
            writer.literal("[")
            for (index, item) in sides.enumerated() {
                if index > 0 { writer.literal(",") }
                item.encode(to: &writer)
            }
            writer.literal("]")
        }
        if let `class` {
            writer.literal(",\"class\":")
            writer.string(`class`)
        }
        writer.literal("}")
    }
}
