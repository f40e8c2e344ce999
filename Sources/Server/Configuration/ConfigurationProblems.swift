/// Everything that is wrong with a configuration, one line each.
struct ConfigurationProblems: Error, Equatable {
    let lines: [String]
}
