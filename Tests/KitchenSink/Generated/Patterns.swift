// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import SpecRuntime

/// The patterns of the contract, each an automaton over UTF-8 bytes.
enum Patterns {
    /// `^[a-z]+$`
    ///
    /// Contract: `Tests/KitchenSink/openapi.yaml:58`
    static let listDishesTagItem = BytePattern(
    requirement: "must be written in small letters",
    classes: #"0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000111111111111111111111111110000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"#,
    transitions: #"0000010100030003"#,
    classCount: 2, start: 2, firstAccepting: 3)
}
