/// What is wrong with a form in parts; told to the client as a violation of the body.
struct MultipartError: Error, Equatable {
    /// The violation's code.
    let code: String
    /// What is wrong, completing "the body …".
    let message: String

    static func malformed(_ message: String) -> MultipartError {
        MultipartError(code: "malformed", message: message)
    }

    static let truncated = malformed("ends before the last boundary")
    static let boundaryLine = malformed("has something behind a boundary on its line")
    static let headerTooLong = malformed("has a part whose header is longer than 8192 bytes")

    /// The refusal that the client gets.
    var problem: Problem {
        .validation([Violation(place: .body(pointer: ""), code: code, message: message)])
    }
}
