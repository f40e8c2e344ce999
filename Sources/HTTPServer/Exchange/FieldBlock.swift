/// Header fields that never change, kept in the form of each protocol.
struct FieldBlock: Sendable {
    /// The fields as values, for HTTP/2.
    let fields: [(name: String, value: String)]
    /// The fields as they stand on an HTTP/1.1 connection, each ended by CR LF.
    let wire: [UInt8]

    /// Renders the fields once.
    init(_ fields: [(name: String, value: String)]) {
        self.fields = fields
        wire = fields.flatMap { Array("\($0.name): \($0.value)\r\n".utf8) }
    }
}
