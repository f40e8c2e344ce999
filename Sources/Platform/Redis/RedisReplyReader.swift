import CHiredis

/// Takes replies out of the bytes that a server sends, with hiredis' parser.
///
/// What hiredis allows is narrowed: lists are short and a reply as a whole is small, so that no server can make the
/// client hold much.
final class RedisReplyReader {
    /// Bytes that do not form a reply.
    struct Malformed: Error, Equatable {
        let reason: String
    }

    /// The most elements of a list.
    static let maximumElements = 4096
    /// The most bytes of a reply.
    static let maximumBytes = 1 << 20

    private let reader: UnsafeMutablePointer<redisReader>
    private let functions: UnsafeMutablePointer<redisReplyObjectFunctions>
    /// Bytes of the reply that is not complete yet.
    private var bytesOfReply = 0

    /// Makes a reader; nil where the memory is exhausted.
    init?() {
        functions = .allocate(capacity: 1)
        functions.initialize(to: RedisReplyNode.functions)
        guard let reader = redisReaderCreateWithFunctions(functions) else {
            functions.deallocate()
            return nil
        }
        self.reader = reader
    }

    deinit {
        redisReaderFree(reader)
        functions.deallocate()
    }

    /// Takes bytes in.
    func feed(_ bytes: some Collection<UInt8>) throws(Malformed) {
        bytesOfReply += bytes.count
        let text = bytes.map { CChar(bitPattern: $0) }
        try check(redisReaderFeed(reader, text, text.count))
    }

    /// The next complete reply; nil until more bytes come.
    func next() throws(Malformed) -> RedisValue? {
        var object: UnsafeMutableRawPointer?
        try check(redisReaderGetReply(reader, &object))
        guard let object else {
            guard bytesOfReply <= Self.maximumBytes else { throw Malformed(reason: "a reply is too long") }
            return nil
        }
        bytesOfReply = reader.pointee.len - reader.pointee.pos
        return RedisReplyNode.take(object).finished()
    }

    private func check(_ status: Int32) throws(Malformed) {
        guard status == REDIS_OK else {
            let text = withUnsafeBytes(of: reader.pointee.errstr) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            throw Malformed(reason: text)
        }
    }
}
