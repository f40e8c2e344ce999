import Foundation

/// JSON of dictionaries, for tests.
enum JSON {
    static func bytes(_ object: Any) throws -> [UInt8] {
        Array(try JSONSerialization.data(withJSONObject: object, options: .fragmentsAllowed))
    }

    static func text(_ object: Any) throws -> String {
        String(decoding: try bytes(object), as: UTF8.self)
    }
}
