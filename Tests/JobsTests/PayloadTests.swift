import CoreTypes
import Testing

@testable import Platform

@Suite("A job's payload")
struct PayloadTests {
    @Test("gives back what was set")
    func roundTrip() throws {
        var payload = JobPayload()
        let id = UUID(high: 1, low: 2)
        payload.set("text", "å \"b\"")
        payload.set("number", Int64.min)
        payload.set("truth", true)
        payload.set("id", id)
        payload.set("at", Timestamp(microsecondsSinceEpoch: 1_700_000_000_123_456))
        payload.set("none", String?.none)
        let read = try JobPayload(json: Array(payload.json().utf8))
        #expect(try read.text("text") == "å \"b\"")
        #expect(try read.int64("number") == .min)
        #expect(try read.bool("truth"))
        #expect(try read.uuid("id") == id)
        #expect(try read.timestamp("at").microsecondsSinceEpoch == 1_700_000_000_123_456)
        #expect(try read.optional("none", read.text) == nil)
        #expect(try read.optional("text", read.text) == "å \"b\"")
    }

    @Test("names the member that is missing or of another type")
    func errors() {
        var payload = JobPayload()
        payload.set("text", "x")
        #expect(throws: JobPayloadError("id is missing")) { try payload.uuid("id") }
        #expect(throws: JobPayloadError("text is not a UUID")) { try payload.uuid("text") }
        #expect(throws: JobPayloadError("text is not a whole number of 64 bits")) {
            try payload.int64("text")
        }
        #expect(throws: JobPayloadError("the payload is no JSON object")) {
            try JobPayload(json: Array("[]".utf8))
        }
    }
}
