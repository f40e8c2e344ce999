import NIOCore
import SpecRuntime

/// Writes answers as HTTP/1.1 messages: head and body in one buffer where the body is small.
struct HTTP1ResponseWriter: ResponseWriter {
    let isStream = false

    private static let inlineBodyBytes = 16 * 1024
    private static let reusableBytes = 64 * 1024

    func write(
        _ response: Response, _ frame: AnswerFrame, state: LoopState, context: ChannelHandlerContext
    ) -> Int {
        let body = frame.omitsBody ? nil : response.body
        let bodyBytes = body?.readableBytes ?? 0
        let isInline = bodyBytes <= Self.inlineBodyBytes
        var buffer = state.scratch
        state.scratch = ByteBuffer()
        let capacity = headBound(response, frame, state) + (isInline ? bodyBytes : 0)
        buffer.clear(minimumCapacity: capacity)
        buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: capacity) { memory in
            var cursor = WireCursor(memory)
            writeHead(response, frame, state, &cursor)
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

    func writeChunk(
        _ chunk: ByteBuffer, _ framing: StreamFraming, context: ChannelHandlerContext,
        promise: EventLoopPromise<Void>
    ) -> Int {
        guard case .chunked = framing else {
            context.write(NIOAny(IOData.byteBuffer(chunk)), promise: promise)
            return chunk.readableBytes
        }
        let head = ByteBuffer(string: String(chunk.readableBytes, radix: 16) + "\r\n")
        context.write(NIOAny(IOData.byteBuffer(head)), promise: nil)
        context.write(NIOAny(IOData.byteBuffer(chunk)), promise: nil)
        context.write(NIOAny(IOData.byteBuffer(ByteBuffer(string: "\r\n"))), promise: promise)
        return head.readableBytes + chunk.readableBytes + 2
    }

    func writeEnd(_ framing: StreamFraming, context: ChannelHandlerContext) {
        guard case .chunked = framing else { return }
        context.write(NIOAny(IOData.byteBuffer(ByteBuffer(string: "0\r\n\r\n"))), promise: nil)
    }

    func writeContinue(context: ChannelHandlerContext) {
        context.writeAndFlush(
            NIOAny(IOData.byteBuffer(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n"))), promise: nil)
    }

    func pendingBytes(context: ChannelHandlerContext) -> Int? {
        try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)
    }

    func finishOutput(context: ChannelHandlerContext) {
        context.close(mode: .output, promise: nil)
    }

    /// No head of this answer is longer.
    private func headBound(_ response: Response, _ frame: AnswerFrame, _ state: LoopState) -> Int {
        var bound = 256 + state.rules.constantFields.wire.count + frame.requestID.utf8.count
        bound += frame.corsFields?.wire.count ?? 0
        bound += response.contentType?.utf8.count ?? 0
        for field in response.headers { bound += field.name.utf8.count + field.value.utf8.count + 4 }
        return bound
    }

    private func writeHead(
        _ response: Response, _ frame: AnswerFrame, _ state: LoopState, _ cursor: inout WireCursor
    ) {
        StatusLine.append(response.status, to: &cursor)
        cursor.append(state.clock.dateField)
        cursor.append(state.rules.constantFields.wire)
        cursor.append("X-Request-Id: ")
        cursor.append(frame.requestID)
        if let contentType = response.contentType {
            cursor.append("\r\nContent-Type: ")
            cursor.append(contentType)
        }
        if let length = response.contentLength {
            cursor.append("\r\nContent-Length: ")
            cursor.append(decimal: length)
        }
        if case .chunked = frame.framing { cursor.append("\r\nTransfer-Encoding: chunked") }
        cursor.append("\r\n")
        for field in response.headers { cursor.append(field) }
        if let corsFields = frame.corsFields { cursor.append(corsFields.wire) }
        switch frame.connection {
        case .unsaid: cursor.append("\r\n")
        case .keepAlive: cursor.append("Connection: keep-alive\r\n\r\n")
        case .close: cursor.append("Connection: close\r\n\r\n")
        }
    }
}
