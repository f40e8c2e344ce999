import ArgumentParser
import Glibc

/// What commands say to people: answers on standard output, everything else on standard error.
enum CommandOutput {
    /// Writes a line of the command's answer.
    static func print(_ line: String) {
        write(line + "\n", to: STDOUT_FILENO)
    }

    /// Writes a line beside the answer.
    static func note(_ line: String) {
        write(line + "\n", to: STDERR_FILENO)
    }

    /// Writes text without a line end beside the answer, such as a progress bar.
    static func draw(_ text: String) {
        write(text, to: STDERR_FILENO)
    }

    /// Says why the command failed, one line for each reason; throw what it gives.
    static func failure(_ lines: [String]) -> ExitCode {
        for line in lines {
            note("error: \(line)")
        }
        return .failure
    }

    /// Gives up on a descriptor that is closed: there is nobody left to tell.
    private static func write(_ text: String, to descriptor: CInt) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 || errno == EINTR else { return }
            bytes = bytes.dropFirst(max(0, written))
        }
    }
}
