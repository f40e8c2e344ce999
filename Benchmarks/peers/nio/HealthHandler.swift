import NIOCore
import NIOHTTP1

/// Answers every request with the same JSON object.
final class HealthHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private static let body = ByteBuffer(string: #"{"status":"ok"}"#)

    private let head = HTTPResponseHead(
        version: .http1_1, status: .ok,
        headers: [
            "content-type": "application/json",
            "content-length": "\(HealthHandler.body.readableBytes)",
        ])

    /// Writes the answer once the request is complete.
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .end = unwrapInboundIn(data) else { return }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(Self.body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    /// A connection that fails is closed.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
