import Testing

@testable import Generator

struct NumberProbesTests {
    private func literals(_ set: ProbeSet, _ keyword: String) -> [String] {
        set.probes.filter { $0.keyword == keyword }.compactMap(\.value.wireText)
    }

    @Test("an integer is probed at each bound and one beyond")
    func integer() {
        let set = NumberProbes.integer(
            IntegerConstraints(min: -12, max: 12), width: Int64(Int32.min)...Int64(Int32.max))
        #expect(literals(set, "minimum") == ["-12", "-13"])
        #expect(literals(set, "maximum") == ["12", "13"])
    }

    @Test("an integer without bounds is probed at those of its width, also where Int64 ends")
    func width() {
        let set = NumberProbes.integer(IntegerConstraints(), width: .min ... .max)
        #expect(literals(set, "minimum") == ["-9223372036854775808", "-9223372036854775809"])
        #expect(literals(set, "maximum") == ["9223372036854775807", "9223372036854775808"])
    }

    @Test("a number is probed at each bound and a little beyond")
    func number() {
        let set = NumberProbes.number(NumberConstraints(min: -90, max: 90))
        #expect(literals(set, "minimum") == ["-90", "-90.001"])
        #expect(literals(set, "maximum") == ["90", "90.001"])
    }

    @Test("an exclusive bound is itself beyond")
    func exclusive() {
        let set = NumberProbes.number(NumberConstraints(min: 0, exclusiveMin: true))
        #expect(literals(set, "exclusiveMinimum") == ["0.001", "0"])
    }

    @Test("bounds and multiples go together")
    func multiples() {
        let set = NumberProbes.integer(
            IntegerConstraints(min: 10, max: 50, multipleOf: 5), width: .min ... .max)
        #expect(literals(set, "maximum") == ["50", "55"])
        #expect(literals(set, "multipleOf") == ["10", "11"])
    }
}
