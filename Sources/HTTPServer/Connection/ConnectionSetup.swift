import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOSSL
import NIOTLS

/// Builds the pipeline of a new connection; its protocol is known only after the first bytes or the handshake.
struct ConnectionSetup {
    let state: LoopState
    let tls: NIOSSLContext?

    /// Adds what finds out the connection's protocol.
    func prepare(_ channel: any Channel) throws {
        let peer = Peer(channel, state.rules.forwarded)
        let pipeline = channel.pipeline.syncOperations
        guard let tls else {
            let sniffer = ProtocolSniffer(state) { isHTTP2 in try install(isHTTP2, channel, peer) }
            return try pipeline.addHandler(sniffer)
        }
        let watch = HandshakeGuard(state)
        let installation = NIOLoopBound((setup: self, watch: watch), eventLoop: state.eventLoop)
        let negotiation = ApplicationProtocolNegotiationHandler { result, channel in
            channel.eventLoop.makeCompletedFuture {
                installation.value.watch.finish()
                try installation.value.setup.install(result == .negotiated("h2"), channel, peer)
            }
        }
        try pipeline.addHandlers([NIOSSLServerHandler(context: tls), watch, negotiation])
    }

    private func install(_ isHTTP2: Bool, _ channel: any Channel, _ peer: Peer) throws {
        if isHTTP2 {
            try installHTTP2(channel, peer)
        } else {
            try installHTTP1(channel, peer)
        }
    }

    private func installHTTP1(_ channel: any Channel, _ peer: Peer) throws {
        let limits = state.rules.limits
        // The decoder's own limits only bound its memory: what it accepts is checked once more when the
        // head is complete, where the excess can be told apart and answered by its own status.
        var decoding = NIOHTTPDecoderLimitConfiguration()
        decoding.maxHeaderFieldSize = 2 * max(limits.headerBytes, limits.targetLength)
        decoding.maxHeaderListSize = 2 * (limits.headerBytes + limits.targetLength)
        decoding.maxHeaderFieldCount = limits.headerCount
        let decoder = ByteToMessageHandler(
            HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: decoding))
        let exchanges = ExchangeHandler(state: state, writer: HTTP1ResponseWriter(), peer: peer)
        try channel.pipeline.syncOperations.addHandlers([decoder, exchanges])
    }

    private func installHTTP2(_ channel: any Channel, _ peer: Peer) throws {
        let waits = state.rules.waits
        let manager = NIOHTTP2ServerConnectionManagementHandler(
            eventLoop: state.eventLoop,
            configuration: .init(
                maxIdleTime: waits.idle, maxAge: nil, maxGraceTime: nil,
                keepalive: .init(pingInterval: waits.idle, ackTimeout: waits.header)))
        let bound = NIOLoopBound(state, eventLoop: state.eventLoop)
        let http2 = NIOHTTP2Handler(
            mode: .server, eventLoop: state.eventLoop, connectionConfiguration: http2Configuration,
            streamDelegate: manager.http2StreamDelegate
        ) { stream in
            stream.eventLoop.makeCompletedFuture {
                try stream.pipeline.syncOperations.addHandlers([
                    HTTP2FramePayloadToHTTP1ServerCodec(),
                    ExchangeHandler(state: bound.value, writer: HTTP2ResponseWriter(), peer: peer),
                ])
            }
        }
        try channel.pipeline.syncOperations.addHandlers([http2, manager])
        // The channel became active before the manager came, which starts its timers on that event.
        try manager.channelActive(context: channel.pipeline.syncOperations.context(handler: manager))
    }

    /// The limits that keep one connection from wearing the server out; resets that come too fast
    /// (CVE-2023-44487), floods of control frames and endless continuations end it by NIO's own limits.
    private var http2Configuration: NIOHTTP2Handler.ConnectionConfiguration {
        let limits = state.rules.limits
        var configuration = NIOHTTP2Handler.ConnectionConfiguration()
        configuration.initialSettings = [
            HTTP2Setting(parameter: .maxConcurrentStreams, value: limits.concurrentStreams),
            HTTP2Setting(
                parameter: .maxHeaderListSize, value: 2 * (limits.headerBytes + limits.targetLength)),
            HTTP2Setting(parameter: .enableConnectProtocol, value: 0),
        ]
        return configuration
    }
}
