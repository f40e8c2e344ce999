import CHiredis

/// A reply, or a part of one, while hiredis puts it together. The outermost one is retained by hiredis, the others
/// by their parents.
final class RedisReplyNode {
    private let value: RedisValue
    private var elements: [RedisReplyNode]?

    private init(_ value: RedisValue) {
        self.value = value
    }

    private init(elementCount: Int) {
        value = .null
        var elements: [RedisReplyNode] = []
        elements.reserveCapacity(elementCount)
        self.elements = elements
    }

    /// The reply as a value.
    func finished() -> RedisValue {
        guard let elements else { return value }
        return .array(elements.map { $0.finished() })
    }

    /// Takes over the outermost node that hiredis retained.
    static func take(_ object: UnsafeMutableRawPointer) -> RedisReplyNode {
        Unmanaged<RedisReplyNode>.fromOpaque(object).takeRetainedValue()
    }

    /// What hiredis calls for each part of a reply; nil makes it give up.
    static var functions: redisReplyObjectFunctions {
        var functions = redisReplyObjectFunctions()
        functions.createString = { task, text, length in
            RedisReplyNode(RedisReplyNode.text(task, text, length)).attached(to: task)
        }
        functions.createArray = { task, count in
            guard count <= RedisReplyReader.maximumElements else { return nil }
            return RedisReplyNode(elementCount: Int(count)).attached(to: task)
        }
        functions.createInteger = { task, number in
            RedisReplyNode(.integer(number)).attached(to: task)
        }
        functions.createNil = { task in
            RedisReplyNode(.null).attached(to: task)
        }
        functions.freeObject = { object in
            if let object { Unmanaged<RedisReplyNode>.fromOpaque(object).release() }
        }
        return functions
    }

    private func attached(to task: UnsafePointer<redisReadTask>?) -> UnsafeMutableRawPointer {
        guard let parent = task?.pointee.parent?.pointee.obj else {
            return Unmanaged.passRetained(self).toOpaque()
        }
        Unmanaged<RedisReplyNode>.fromOpaque(parent).takeUnretainedValue().elements?.append(self)
        return Unmanaged.passUnretained(self).toOpaque()
    }

    private static func text(
        _ task: UnsafePointer<redisReadTask>?, _ text: UnsafeMutablePointer<CChar>?, _ length: Int
    ) -> RedisValue {
        let bytes = UnsafeRawBufferPointer(start: text, count: length)
        switch task?.pointee.type {
        case REDIS_REPLY_STATUS: return .status(String(decoding: bytes, as: UTF8.self))
        case REDIS_REPLY_ERROR: return .error(RedisServerError(String(decoding: bytes, as: UTF8.self)))
        default: return .bytes(Array(bytes))
        }
    }
}
