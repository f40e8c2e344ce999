import NIOCore
import SpecRuntime

/// What the server adds to a response to make it an answer on its connection.
struct AnswerFrame {
    /// What the answer says of its HTTP/1 connection.
    enum ConnectionField {
        /// Nothing: HTTP/1.1 connections stay open by default.
        case unsaid
        /// Stays open, told to an HTTP/1.0 client that asked for it.
        case keepAlive
        /// Closes after this answer.
        case close
    }

    let requestID: String
    /// The fields for the page of another origin that asked, where it may.
    let corsFields: FieldBlock?
    /// Whether the body is left out, as for `HEAD`.
    let omitsBody: Bool
    let connection: ConnectionField
    /// How a body that follows is delimited; nil where the answer is whole.
    let framing: StreamFraming?
}

extension Response {
    /// The value of `Content-Length`; nil where the status forbids the field (RFC 9110 §8.6) and where the
    /// length of a stream is not known.
    var contentLength: Int? {
        if status == 204 || status == 304 { return nil }
        if let stream { return stream.length }
        return body?.readableBytes ?? 0
    }
}
