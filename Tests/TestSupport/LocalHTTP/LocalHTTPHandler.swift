import NIOCore
import NIOHTTP1

/// Collects one request after the other and does with each what the test says.
final class LocalHTTPHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let answer: LocalHTTPServer.Answer
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []

    init(answer: @escaping LocalHTTPServer.Answer) {
        self.answer = answer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body = []
        case .body(let part):
            body += part.readableBytesView
        case .end:
            guard let head else { return }
            let request = LocalRequest(
                method: head.method.rawValue, target: head.uri,
                headers: head.headers.map { ($0.name, $0.value) }, body: body)
            Self.begin(request, answer, context.channel)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private static func begin(
        _ request: LocalRequest, _ answer: @escaping LocalHTTPServer.Answer, _ channel: any Channel
    ) {
        Task {
            let reply = await answer(request)
            await perform(reply, on: channel)
        }
    }

    private static func perform(_ reply: LocalReply, on channel: any Channel) async {
        switch reply {
        case .silence: return
        case .close: try? await channel.close()
        case .response(let status, let headers, let body):
            var headers = HTTPHeaders(headers.map { ($0.name, $0.value) })
            headers.replaceOrAdd(name: "Content-Length", value: "\(body.count)")
            await write(.head(head(status, headers)), on: channel)
            await write(.body(.byteBuffer(ByteBuffer(bytes: body))), on: channel)
            await write(.end(nil), on: channel)
        case .stalled:
            await write(.head(head(200, ["Content-Length": "10"])), on: channel)
        case .endless:
            await write(.head(head(200, ["Transfer-Encoding": "chunked"])), on: channel)
            let block = ByteBuffer(repeating: 0x20, count: 65_536)
            while channel.isActive { await write(.body(.byteBuffer(block)), on: channel) }
        }
    }

    private static func head(_ status: Int, _ headers: HTTPHeaders) -> HTTPResponseHead {
        HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: status), headers: headers)
    }

    /// A client that has gone is nothing to a test's server.
    private static func write(_ part: HTTPServerResponsePart, on channel: any Channel) async {
        try? await channel.writeAndFlush(part)
    }
}
