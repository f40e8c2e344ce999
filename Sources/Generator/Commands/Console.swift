import ArgumentParser
import Glibc

/// Writes the messages of a run and decides how it ends.
struct Console {
    /// How a run ends (besides 0).
    enum Failure {
        /// The input is wrong or out of step.
        static let refused = ExitCode(1)
        /// The run could not be made at all.
        static let cannotRun = ExitCode(2)
    }

    let format: DiagnosticFormat

    /// Writes every message: text for people on standard error, the other forms on standard output.
    func report(_ diagnostics: Diagnostics) {
        for diagnostic in diagnostics.sorted {
            let text = format.render(diagnostic)
            if format == .text { error(text) } else { print(text) }
        }
    }

    /// Writes one line for people; nothing in the forms that programs read.
    func say(_ line: String) {
        if format == .text { print(line) }
    }

    /// Writes a line on standard error.
    func error(_ line: String) {
        Array((line + "\n").utf8).withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
