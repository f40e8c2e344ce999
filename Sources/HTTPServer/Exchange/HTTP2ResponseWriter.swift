import NIOCore
import NIOHTTP1
import SpecRuntime

/// Writes answers on an HTTP/2 stream through NIO's codec, which drops what HTTP/2 forbids.
struct HTTP2ResponseWriter: ResponseWriter {
    let isStream = true

    func write(
        _ response: Response, _ frame: AnswerFrame, state: LoopState, context: ChannelHandlerContext
    ) -> Int {
        let head = HTTPResponseHead(
            version: .http2, status: HTTPResponseStatus(statusCode: response.status),
            headers: HTTPHeaders(fields(response, frame, state)))
        context.write(NIOAny(HTTPServerResponsePart.head(head)), promise: nil)
        var size = 0
        if !frame.omitsBody, let body = response.body, body.readableBytes > 0 {
            size = body.readableBytes
            context.write(NIOAny(HTTPServerResponsePart.body(.byteBuffer(body))), promise: nil)
        }
        if frame.framing == nil || frame.omitsBody { writeEnd(.plain, context: context) }
        return size
    }

    func writeChunk(
        _ chunk: ByteBuffer, _ framing: StreamFraming, context: ChannelHandlerContext,
        promise: EventLoopPromise<Void>
    ) -> Int {
        context.write(NIOAny(HTTPServerResponsePart.body(.byteBuffer(chunk))), promise: promise)
        return chunk.readableBytes
    }

    func writeEnd(_ framing: StreamFraming, context: ChannelHandlerContext) {
        context.write(NIOAny(HTTPServerResponsePart.end(nil)), promise: nil)
    }

    func writeContinue(context: ChannelHandlerContext) {
        let head = HTTPResponseHead(version: .http2, status: .continue)
        context.writeAndFlush(NIOAny(HTTPServerResponsePart.head(head)), promise: nil)
    }

    func pendingBytes(context: ChannelHandlerContext) -> Int? { nil }

    /// The answer has ended the stream's output already.
    func finishOutput(context: ChannelHandlerContext) {}

    private func fields(_ response: Response, _ frame: AnswerFrame, _ state: LoopState) -> [(String, String)]
    {
        var fields: [(String, String)] = [("date", state.clock.httpDate)]
        fields += state.rules.constantFields.fields.map { ($0.name, $0.value) }
        fields.append(("x-request-id", frame.requestID))
        if let contentType = response.contentType { fields.append(("content-type", contentType)) }
        if let length = response.contentLength { fields.append(("content-length", String(length))) }
        fields += response.headers.map { ($0.name, Self.printable($0.value)) }
        fields += frame.corsFields?.fields.map { ($0.name, $0.value) } ?? []
        return fields
    }

    private static func printable(_ value: String) -> String {
        guard value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return value }
        return String(
            decoding: value.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
