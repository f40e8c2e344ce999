import ConformanceSupport
import Testing

struct CoverageReportTests {
    private func report(_ record: (Coverage) -> Void) throws -> String {
        let contract = try ContractDocument(
            Array(
                #"""
                {"paths":{"/things":{"get":{"operationId":"getThing","responses":{
                  "200":{"content":{"application/json":{}}},"204":{}}}}}}
                """#.utf8))
        let coverage = Coverage()
        record(coverage)
        return CoverageReport(coverage, contract: contract).text
    }

    @Test("a declared reply that never came is reported as not reached")
    func replies() throws {
        let text = try report {
            $0.record(
                HTTPReply(status: 200, headers: [("Content-Type", "application/json")], body: []),
                of: "getThing")
        }
        #expect(text.contains("  200 application/json  1\n"))
        #expect(text.contains("  204 -  not reached"))
        #expect(text.contains("1 of 2 declared"))
    }

    @Test("a constraint holds only when every case of it does")
    func constraints() throws {
        let place = Place.parameter("limit")
        let text = try report {
            $0.record(.within(place, "maximum"), of: "getThing", holds: true)
            $0.record(.beyond(place, "maximum"), of: "getThing", holds: true)
            $0.record(.beyond(place, "maximum"), of: "getThing", holds: false)
        }
        #expect(text.contains("parameter limit maximum  within holds beyond FAILS"))
        #expect(text.contains("constraints 1, sides tested 2, holding 1"))
    }

    @Test("a bound that could not be tested is listed with its reason")
    func untested() throws {
        let text = try report {
            $0.record(
                [UntestedConstraint(.beyond(.pointer("/a"), "minItems"), "no such value")], of: "getThing")
        }
        #expect(text.contains("not constructible  body /a minItems beyond: no such value"))
    }
}
