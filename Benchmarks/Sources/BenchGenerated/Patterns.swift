// Generated from Benchmarks/contract/bench.yaml — do not edit.

import SpecRuntime

/// The patterns of the contract, each an automaton over UTF-8 bytes.
enum Patterns {
    /// `^[a-z0-9]+(-[a-z0-9]+)*$`
    ///
    /// Contract: `Benchmarks/contract/bench.yaml:169`
    static let urlName = BytePattern(
    requirement: "must match the pattern ^[a-z0-9]+(-[a-z0-9]+)*$",
    classes: #"0000000000000000000000000000000000000000000001002222222222000000000000000000000000000000000000000222222222222222222222222220000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"#,
    transitions: #"000000010101000003000203"#,
    classCount: 3, start: 2, firstAccepting: 3)
}
