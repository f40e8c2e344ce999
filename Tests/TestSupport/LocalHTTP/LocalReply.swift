/// What a ``LocalHTTPServer`` does with a request.
public enum LocalReply: Sendable {
    /// Answers.
    case response(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = [])
    /// Answers with a body that has no length and does not end.
    case endless
    /// Sends a head that promises a body, and no body.
    case stalled
    /// Never answers.
    case silence
    /// Closes the connection without an answer.
    case close

    /// Answers 200 with JSON.
    public static func json(_ text: String) -> LocalReply {
        .response(status: 200, headers: [("Content-Type", "application/json")], body: Array(text.utf8))
    }
}
