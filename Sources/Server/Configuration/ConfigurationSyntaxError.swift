/// Why a configured text is not a value of its key: the end of the sentence "NAME must be …".
struct ConfigurationSyntaxError: Error, Equatable {
    let expectation: String

    init(_ expectation: String) {
        self.expectation = expectation
    }
}
