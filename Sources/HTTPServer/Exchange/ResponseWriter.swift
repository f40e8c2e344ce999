import NIOCore
import SpecRuntime

/// A protocol's way of putting answers on its channel.
protocol ResponseWriter: Sendable {
    /// Whether the channel carries one exchange only and ends with it.
    var isStream: Bool { get }

    /// Writes a complete answer, or the head of one whose body follows, without flushing; gives its size in bytes.
    func write(
        _ response: Response, _ frame: AnswerFrame, state: LoopState, context: ChannelHandlerContext
    ) -> Int
    /// Writes a part of a body that follows its head, without flushing; gives its size in bytes.
    func writeChunk(
        _ chunk: ByteBuffer, _ framing: StreamFraming, context: ChannelHandlerContext,
        promise: EventLoopPromise<Void>
    ) -> Int
    /// Ends a body that followed its head.
    func writeEnd(_ framing: StreamFraming, context: ChannelHandlerContext)
    /// Asks the client for the body it announced (RFC 9110 §15.2.1).
    func writeContinue(context: ChannelHandlerContext)
    /// Bytes the client has not taken yet; nil where that is not known.
    func pendingBytes(context: ChannelHandlerContext) -> Int?
    /// Ends the output after an answer that closes; input may still come.
    func finishOutput(context: ChannelHandlerContext)
}
