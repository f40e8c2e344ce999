/// One page of a list: at most the rows that were asked for, and whether another page follows.
struct Page<Row: Sendable>: Sendable {
    var rows: [Row]
    var hasMore: Bool

    /// Cuts what was read with one row more than the page holds.
    init(_ rows: [Row], limit: Int) {
        hasMore = rows.count > limit
        self.rows = hasMore ? Array(rows.prefix(limit)) : rows
    }
}
