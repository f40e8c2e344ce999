import Platform
import Postgres

extension CursorValue {
    /// The value as a statement's parameter.
    var parameter: PostgresValue {
        switch self {
        case .null: .null
        case .int64(let value): .int64(value)
        case .double(let value): .double(value)
        case .text(let value): .text(value)
        case .uuid(let value): .uuid(value)
        case .timestamp(let value): .timestamp(value)
        }
    }
}
