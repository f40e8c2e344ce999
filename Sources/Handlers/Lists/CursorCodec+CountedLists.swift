import Generated
import Platform

extension CursorCodec {
    /// How a page stands in a list that tells its length on the first page.
    func countedPagination<Row>(
        _ page: Page<Row>, limit: Int32, scope: CursorScope, total: Int64?, place: (Row) -> [CursorValue]
    ) -> CountedPagination {
        let plain = pagination(page, limit: limit, scope: scope, place: place)
        return CountedPagination(
            limit: plain.limit, hasMore: plain.hasMore, nextCursor: plain.nextCursor, total: total)
    }
}
