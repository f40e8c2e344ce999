import Testing

@testable import SpecRuntime

@Suite struct ValueCheckTests {
    @Test func takesEveryHundredthAsAMultipleOfOne() {
        for cents in stride(from: -1_000_000, through: 1_000_000, by: 7) {
            let value = Double(cents) / 100
            if !ValueCheck.isMultiple(value, of: 0.01) { Issue.record("\(value)") }
            if ValueCheck.isMultiple(value + 0.005, of: 0.01) { Issue.record("\(value + 0.005)") }
        }
    }

    @Test(arguments: [
        (19.99, 0.01, true), (0.07, 0.01, true), (4.35, 0.05, true), (1_234_567.89, 0.01, true),
        (1e9 + 0.01, 0.01, true),
        (0.015, 0.01, false), (4.36, 0.05, false), (1e9 + 0.005, 0.01, false), (7.5, 2.5, true),
        (7.5, 2, false),
        (0, 0.1, true), (1e-9, 0.01, false), (1e308, 0.5, true), (-0.3, 0.1, true),
    ])
    func judgesDecimalFractions(_ value: Double, _ step: Double, _ expected: Bool) {
        #expect(ValueCheck.isMultiple(value, of: step) == expected)
    }
}
