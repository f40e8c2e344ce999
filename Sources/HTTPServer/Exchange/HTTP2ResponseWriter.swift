import NIOCore
import NIOHTTP1
import SpecRuntime

/// Writes answers on an HTTP/2 stream through NIO's codec, which drops what HTTP/2 forbids.
struct HTTP2ResponseWriter: ResponseWriter {
    typealias OutboundOut = HTTPServerResponsePart
    static let isStream = true

    func write(_ answer: Answer, state: LoopState, context: ChannelHandlerContext) -> Int {
        let head = HTTPResponseHead(
            version: .http2, status: HTTPResponseStatus(statusCode: answer.response.status),
            headers: HTTPHeaders(fields(answer, state)))
        context.write(NIOAny(HTTPServerResponsePart.head(head)), promise: nil)
        var size = 0
        if !answer.omitsBody, let body = answer.response.body, body.readableBytes > 0 {
            size = body.readableBytes
            context.write(NIOAny(HTTPServerResponsePart.body(.byteBuffer(body))), promise: nil)
        }
        context.write(NIOAny(HTTPServerResponsePart.end(nil)), promise: nil)
        return size
    }

    func writeContinue(context: ChannelHandlerContext) {
        let head = HTTPResponseHead(version: .http2, status: .continue)
        context.writeAndFlush(NIOAny(HTTPServerResponsePart.head(head)), promise: nil)
    }

    func pendingBytes(context: ChannelHandlerContext) -> Int? { nil }

    /// The answer has ended the stream's output already.
    func finishOutput(context: ChannelHandlerContext) {}

    private func fields(_ answer: Answer, _ state: LoopState) -> [(String, String)] {
        var fields: [(String, String)] = [("date", state.clock.httpDate)]
        fields += state.rules.constantFields.fields.map { ($0.name, $0.value) }
        fields.append(("x-request-id", answer.requestID))
        if let contentType = answer.response.contentType { fields.append(("content-type", contentType)) }
        if let length = answer.contentLength { fields.append(("content-length", String(length))) }
        fields += answer.response.headers.map { ($0.name, Self.printable($0.value)) }
        fields += answer.corsFields?.fields.map { ($0.name, $0.value) } ?? []
        return fields
    }

    private static func printable(_ value: String) -> String {
        guard value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return value }
        return String(decoding: value.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
