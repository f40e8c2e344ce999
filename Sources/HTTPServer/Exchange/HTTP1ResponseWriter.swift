import NIOCore
import SpecRuntime

/// Writes answers as HTTP/1.1 messages: head and body in one buffer where the body is small.
struct HTTP1ResponseWriter: ResponseWriter {
    typealias OutboundOut = IOData
    static let isStream = false

    private static let inlineBodyBytes = 16 * 1024
    private static let reusableBytes = 64 * 1024

    func write(_ answer: Answer, state: LoopState, context: ChannelHandlerContext) -> Int {
        let body = answer.omitsBody ? nil : answer.response.body
        let bodyBytes = body?.readableBytes ?? 0
        let isInline = bodyBytes <= Self.inlineBodyBytes
        var buffer = state.scratch
        state.scratch = ByteBuffer()
        let capacity = headBound(answer, state) + (isInline ? bodyBytes : 0)
        buffer.clear(minimumCapacity: capacity)
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: capacity) { memory in
            var cursor = WireCursor(memory)
            writeHead(answer, state, &cursor)
            if isInline, let body { cursor.append(body) }
            return cursor.count
        }
        let size = buffer.readableBytes
        if buffer.capacity <= Self.reusableBytes { state.scratch = buffer }
        context.write(NIOAny(IOData.byteBuffer(buffer)), promise: nil)
        guard !isInline, let body else { return size }
        context.write(NIOAny(IOData.byteBuffer(body)), promise: nil)
        return size + bodyBytes
    }

    func writeContinue(context: ChannelHandlerContext) {
        context.writeAndFlush(NIOAny(IOData.byteBuffer(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n"))), promise: nil)
    }

    func pendingBytes(context: ChannelHandlerContext) -> Int? {
        try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)
    }

    func finishOutput(context: ChannelHandlerContext) {
        context.close(mode: .output, promise: nil)
    }

    /// No head of this answer is longer.
    private func headBound(_ answer: Answer, _ state: LoopState) -> Int {
        var bound = 256 + state.rules.constantFields.wire.count + answer.requestID.utf8.count
        bound += answer.corsFields?.wire.count ?? 0
        bound += answer.response.contentType?.utf8.count ?? 0
        for field in answer.response.headers { bound += field.name.utf8.count + field.value.utf8.count + 4 }
        return bound
    }

    private func writeHead(_ answer: Answer, _ state: LoopState, _ cursor: inout WireCursor) {
        let response = answer.response
        StatusLine.append(response.status, to: &cursor)
        cursor.append(state.clock.dateField)
        cursor.append(state.rules.constantFields.wire)
        cursor.append("X-Request-Id: ")
        cursor.append(answer.requestID)
        if let contentType = response.contentType {
            cursor.append("\r\nContent-Type: ")
            cursor.append(contentType)
        }
        if let length = answer.contentLength {
            cursor.append("\r\nContent-Length: ")
            cursor.append(decimal: length)
        }
        cursor.append("\r\n")
        for field in response.headers { cursor.append(field) }
        if let corsFields = answer.corsFields { cursor.append(corsFields.wire) }
        switch answer.connection {
        case .unsaid: cursor.append("\r\n")
        case .keepAlive: cursor.append("Connection: keep-alive\r\n\r\n")
        case .close: cursor.append("Connection: close\r\n\r\n")
        }
    }
}
