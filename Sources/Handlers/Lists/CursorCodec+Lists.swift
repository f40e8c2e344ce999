import Generated
import Platform
import SpecRuntime

extension CursorCodec {
    /// What a cursor says of its place; nil without a cursor, which means the first page.
    func place(of cursor: String?, in scope: CursorScope) throws(Problem) -> [CursorValue]? {
        guard let cursor else { return nil }
        guard let values = decode(cursor, scope: scope.name) else {
            throw .foreignCursor
        }
        return values
    }

    /// How a page stands in its list; `place` gives the sort columns of a row.
    func pagination<Row>(
        _ page: Page<Row>, limit: Int32, scope: CursorScope, place: (Row) -> [CursorValue]
    ) -> Pagination {
        let next = page.hasMore ? page.rows.last.map { encode(place($0), scope: scope.name) } : nil
        return Pagination(limit: limit, hasMore: page.hasMore, nextCursor: next)
    }
}

extension Problem {
    /// 400: a cursor that was altered, or belongs to another list.
    static var foreignCursor: Problem {
        .validation([
            Violation(
                place: .parameter(name: "cursor", location: .query), code: "cursor",
                message: "must be the nextCursor of the page before, with the same filters and sort")
        ])
    }
}
