import NIOHTTP1
import SpecRuntime

/// The fields of a request as NIO's decoder gives them, in the form the contract's service reads.
struct RequestHeaders: HeaderFields {
    let fields: HTTPHeaders

    /// The first field of that name, or nil.
    func first(_ name: String) -> String? {
        fields.first(name: name)
    }

    /// Every field of that name, in the order received.
    func all(_ name: String) -> [String] {
        fields[name]
    }
}
