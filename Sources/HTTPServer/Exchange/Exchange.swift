import NIOCore
import NIOHTTP1
import SpecRuntime

/// One request and what is known of it while its answer is made.
final class Exchange {
    let head: HTTPRequestHead
    let method: SpecRuntime.HTTPMethod
    /// The target in origin form.
    let target: String
    let scan: RequestHeadScan
    let destination: Destination
    let context: RequestContext
    let started: NIODeadline
    var body: BodyCollector
    /// The body while it is passed on to the handler; nil where it is collected.
    var inlet: BodyInlet?

    /// Puts together what the head told.
    init(
        head: HTTPRequestHead, method: SpecRuntime.HTTPMethod, target: String, scan: RequestHeadScan,
        destination: Destination, context: RequestContext, started: NIODeadline, body: BodyCollector
    ) {
        self.head = head
        self.method = method
        self.target = target
        self.scan = scan
        self.destination = destination
        self.context = context
        self.started = started
        self.body = body
    }

    /// Whether the connection may carry another request afterwards.
    var allowsReuse: Bool {
        head.isKeepAlive && !scan.asksUpgrade && head.method != .CONNECT
    }

    /// The whole request, for the contract's service.
    func request(_ body: RequestBody) -> Request {
        Request(
            method: method, target: target, headers: RequestHeaders(fields: head.headers), body: body,
            context: context)
    }
}
