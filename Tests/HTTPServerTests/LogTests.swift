import Glibc
import HTTPServer
import Logging
import Testing

@Suite struct LogTests {
    @Test func requestIsOneLineWithoutItsQuery() async throws {
        let lines = try await LogLines.written { writer in
            try await withServer(accessLog: writer) { server throws in
                _ = try server.exchange(get("/hello?token=abc", "X-Request-Id: id-1"))
            }
        }
        let line = try #require(lines.first)
        #expect(lines.count == 1)
        #expect(line.hasPrefix(#"{"time":""#))
        #expect(
            line.contains(
                #""level":"INFO","message":"request","operation":"hello","route":"/hello","method":"GET","status":200"#
            ))
        #expect(line.hasSuffix(#""clientAddress":"127.0.0.1","requestId":"id-1"}"#))
        #expect(!line.contains("abc"))
    }

    @Test func failureBehindAnAnswerIsLoggedOnce() async throws {
        let lines = try await LogLines.written { writer in
            let logger = Logger(label: "http") { JSONLogHandler(label: $0, writer: writer) }
            try await withServer(logger: logger) { server throws in
                _ = try server.exchange(get("/fail", "X-Request-Id: id-2"))
            }
        }
        #expect(lines.count == 1)
        #expect(
            lines.first?.contains(
                #""level":"ERROR","module":"http","message":"request failed","error":"Broken()""#) == true)
        #expect(lines.first?.contains(#""requestId":"id-2""#) == true)
    }

    @Test func secretsAreTakenOutAnywhereInTheMetadata() async throws {
        let lines = try await LogLines.written { writer in
            var logger = Logger(label: "x") { JSONLogHandler(label: $0, writer: writer) }
            logger[metadataKey: "Authorization"] = "s1"
            logger.info(
                "quote \" and line\nfeed",
                metadata: [
                    "user": ["passwordHash": "s2", "name": "n"], "list": [["refresh_token": "s3"]],
                    "X-API-Key": "s4", "set-cookie": "s5", "level": "kept",
                ])
        }
        let line = try #require(lines.first)
        for secret in ["s1", "s2", "s3", "s4", "s5"] { #expect(!line.contains("\"\(secret)\"")) }
        #expect(line.contains(#""message":"quote \" and line\nfeed""#))
        #expect(line.contains(#""_level":"kept""#))
        #expect(line.contains(#""user":{"name":"n","passwordHash":"[redacted]"}"#))
    }

    @Test func linesThatDoNotFitAreCounted() async throws {
        let writer = LogWriter(descriptor: -1, capacity: 10)
        writer.write(Array("12345678901\n".utf8))
        #expect(writer.droppedLines == 1)
        await writer.close()
    }
}

/// The lines that a piece of code logs.
enum LogLines {
    static func written(_ body: (LogWriter) async throws -> Void) async throws -> [String] {
        var ends: [CInt] = [0, 0]
        pipe(&ends)
        let writer = LogWriter(descriptor: ends[1])
        try await body(writer)
        await writer.close()
        close(ends[1])
        var bytes = [UInt8](repeating: 0, count: 64 * 1024)
        let count = read(ends[0], &bytes, bytes.count)
        close(ends[0])
        return String(decoding: bytes[..<max(0, count)], as: UTF8.self).split(separator: "\n").map(
            String.init)
    }
}
