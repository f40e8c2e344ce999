import NIOCore
import SpecRuntime
import Testing

@testable import HTTPServer

@Suite struct BodyInletTests {
    private func take(_ inlet: BodyInlet) async throws -> ByteBuffer? {
        try await withCheckedThrowingContinuation { inlet.take($0) }
    }

    @Test func theClientIsHeldWhileTheHandlerIsBehind() async throws {
        let inlet = BodyInlet()
        var rooms = 0
        inlet.onRoom = { rooms += 1 }
        inlet.push(ByteBuffer(repeating: 1, count: 65_535))
        #expect(!inlet.holdsRead)
        inlet.push(ByteBuffer(repeating: 2, count: 1))
        #expect(inlet.holdsRead)
        #expect(try await take(inlet)?.readableBytes == 65_535)
        #expect(!inlet.holdsRead)
        #expect(rooms == 1)
    }

    @Test func theBodyIsAskedForOnce() async throws {
        let inlet = BodyInlet()
        var demands = 0
        inlet.onFirstDemand = { demands += 1 }
        #expect(!inlet.awaitsClient)
        for _ in 0..<2 {
            inlet.push(ByteBuffer(string: "a"))
            _ = try await take(inlet)
        }
        #expect(demands == 1)
        #expect(inlet.awaitsClient)
        inlet.finish()
        #expect(!inlet.awaitsClient)
        #expect(try await take(inlet) == nil)
    }

    @Test func theFirstFailureStays() async throws {
        let inlet = BodyInlet()
        inlet.push(ByteBuffer(string: "a"))
        inlet.fail(Problem.payloadTooLarge(limit: 1))
        inlet.fail(CancellationError())
        inlet.push(ByteBuffer(string: "b"))
        inlet.finish()
        await #expect(throws: Problem.self) { try await take(inlet) }
        #expect(inlet.holdsRead)
    }

    @Test func whatHasEndedCannotFail() async throws {
        let inlet = BodyInlet()
        inlet.push(ByteBuffer(string: "a"))
        inlet.finish()
        #expect(try await take(inlet) == ByteBuffer(string: "a"))
        inlet.fail(CancellationError())
        #expect(try await take(inlet) == nil)
    }
}
