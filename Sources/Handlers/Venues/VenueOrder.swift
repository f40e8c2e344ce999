import Generated
import Platform

/// What the public venue list is ordered by, and which way; the unique key comes last in each.
struct VenueOrder: Hashable {
    var sort: VenueSort
    var isDescending: Bool

    /// The sort columns of a row.
    func place(_ row: PublicVenueRow) -> [CursorValue] {
        switch sort {
        case .name: [.text(row.normalizedName), .uuid(row.id)]
        case .city: [.text(row.normalizedCity), .text(row.normalizedName), .uuid(row.id)]
        case .distance: [.double(row.meters ?? 0), .uuid(row.id)]
        case .created: [.timestamp(row.createdAt), .uuid(row.id)]
        }
    }

    /// The sort columns where the list begins: all null.
    var start: [CursorValue] {
        Array(repeating: .null, count: sort == .city ? 3 : 2)
    }
}
