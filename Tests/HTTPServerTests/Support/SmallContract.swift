import HTTPServer
import NIOCore
import SpecRuntime
import Synchronization

/// A contract of few operations, written by hand, that stands for the generated one.
final class SmallContract: ContractService {
    enum Index {
        static let hello = 0, echo = 1, secret = 2, wait = 3, fail = 4, context = 5, large = 6
        static let rows = 7, sized = 8, short = 9, broken = 10, endless = 11, stalled = 12, slow = 13
        static let crumbs = 17
        static let upload = 14, refuseUpload = 15, holdUpload = 16
    }

    /// Opens to let `/wait` answer; tells when a request has come in and when one was cancelled.
    let gate = Gate()
    /// Bytes that `/endless` and `/crumbs` have made.
    let produced = Mutex(0)
    /// How readers of uploads ended that did not reach the end.
    let uploadFailures = AsyncStream.makeStream(of: String.self)

    let operations: [OperationDescription] = [
        describe("hello", .get, "/hello", 0), describe("echo", .post, "/echo", 1000),
        describe("secret", .post, "/secret", 100), describe("wait", .get, "/wait", 0),
        describe("fail", .get, "/fail", 0), describe("context", .get, "/context", 0),
        describe("large", .get, "/large", 0), describe("rows", .get, "/rows", 0),
        describe("sized", .get, "/sized", 0), describe("short", .get, "/short", 0),
        describe("broken", .get, "/broken", 0), describe("endless", .get, "/endless", 0),
        describe("stalled", .get, "/stalled", 0), describe("slow", .get, "/slow", 0),
        describe("upload", .post, "/upload", 0, multipart: 200_000),
        describe("refuseUpload", .post, "/refuse-upload", 0, multipart: 200_000),
        describe("holdUpload", .post, "/hold-upload", 0, multipart: 200_000),
        describe("crumbs", .get, "/crumbs", 0),
    ]

    func route(_ method: HTTPMethod, _ target: String) -> RouteOutcome {
        let path = target.prefix { $0 != "?" }
        guard let index = operations.firstIndex(where: { $0.pathTemplate == path }) else { return .notFound }
        let declared = operations[index].method
        if method == declared || method == .head && declared == .get {
            return .operation(index, PathArguments())
        }
        let allow = declared == .get ? "GET, HEAD, OPTIONS" : "POST, OPTIONS"
        return method == .options ? .options(allow: allow) : .methodNotAllowed(allow: allow)
    }

    func respond(to request: Request, operation: Int, arguments: PathArguments) async -> Response {
        switch operation {
        case Index.hello: return Self.text("hello")
        case Index.echo: return echo(request)
        case Index.secret: return reject(.authenticationFailed(), path: "/secret", context: request.context)
        case Index.wait: return await wait()
        case Index.fail:
            return Response(
                status: 500, contentType: "text/plain", body: ByteBuffer(string: "no"), failure: Broken())
        case Index.large: return Self.text(String(repeating: "x", count: 8 << 20))
        case Index.rows...Index.slow, Index.crumbs: return stream(operation)
        case Index.upload: return await upload(request)
        case Index.refuseUpload:
            return reject(.authenticationFailed(), path: "/refuse-upload", context: request.context)
        case Index.holdUpload:
            await gate.pass()
            return await upload(request)
        default: return Self.text("\(request.context.id) \(request.context.clientAddress)")
        }
    }

    func reject(_ problem: Problem, path: String, context: RequestContext) -> Response {
        problem.response(typeBase: "https://problems.example", instance: path, requestId: context.id)
    }

    private func echo(_ request: Request) -> Response {
        switch request.body {
        case .none: Self.text("nothing")
        case .bytes(let bytes): Response(status: 200, contentType: "text/plain", body: bytes)
        case .tooLarge(let limit):
            reject(.payloadTooLarge(limit: limit), path: "/echo", context: request.context)
        case .stream: Self.text("a stream")
        }
    }

    private func stream(_ operation: Int) -> Response {
        Response(status: 200, contentType: "text/csv", content: content(operation))
    }

    private func content(_ operation: Int) -> StreamedBody {
        switch operation {
        case Index.rows: return StreamedBody(AsyncStream(["one,", "two,", "", "three"]))
        case Index.sized: return StreamedBody(AsyncStream(["hello ", "world"]), length: 11)
        case Index.short: return StreamedBody(AsyncStream(["hello ", "world"]), length: 12)
        case Index.broken:
            return StreamedBody { writer in
                try await writer.write("part")
                throw Broken()
            }
        case Index.endless: return endless(chunkBytes: 32 * 1024)
        case Index.crumbs: return endless(chunkBytes: 1024)
        case Index.stalled:
            return StreamedBody { [gate] writer in
                try await writer.write("first")
                await gate.pass()
                try await writer.write("second")
            }
        default:
            return StreamedBody { writer in
                for _ in 0..<10 {
                    try await writer.write("x")
                    try await Task.sleep(for: .milliseconds(30))
                }
            }
        }
    }

    /// Never ends; tells when it was cancelled. Between small chunks it waits, as for rows.
    private func endless(chunkBytes: Int) -> StreamedBody {
        StreamedBody { [self] writer in
            gate.note()
            let chunk = ByteBuffer(repeating: 120, count: chunkBytes)
            do {
                while true {
                    try await writer.write(chunk)
                    produced.withLock { $0 += chunkBytes }
                    if chunkBytes < 2048 { await Task.yield() }
                }
            } catch {
                gate.noteCancelled()
                throw error
            }
        }
    }

    private func upload(_ request: Request) async -> Response {
        switch request.body {
        case .none: return Self.text("nothing")
        case .bytes: return Self.text("collected")
        case .tooLarge(let limit):
            return reject(.payloadTooLarge(limit: limit), path: "/upload", context: request.context)
        case .stream(let stream):
            var count = 0
            do {
                for try await chunk in stream { count += chunk.readableBytes }
                return Self.text("\(count) bytes")
            } catch {
                uploadFailures.continuation.yield("\(type(of: error))")
                return reject(Problem(error), path: "/upload", context: request.context)
            }
        }
    }

    private func wait() async -> Response {
        await gate.pass()
        return Self.text(Task.isCancelled ? "cancelled" : "waited")
    }

    private static func text(_ text: String) -> Response {
        Response(status: 200, contentType: "text/plain", body: ByteBuffer(string: text))
    }
}

/// The error behind a failing handler.
struct Broken: Error {}

extension AsyncStream where Element == String {
    /// A stream that gives these texts.
    fileprivate init(_ texts: [String]) {
        self.init { continuation in
            for text in texts { continuation.yield(text) }
            continuation.finish()
        }
    }
}

private func describe(
    _ id: String, _ method: HTTPMethod, _ path: String, _ limit: Int, multipart: Int = 0
) -> OperationDescription {
    OperationDescription(
        id: id, method: method, pathTemplate: path, pathParameters: [], tag: "test", bodyLimit: limit,
        multipartLimit: multipart, rateLimit: nil,
        permissions: [],
        problemStatuses: [])
}
