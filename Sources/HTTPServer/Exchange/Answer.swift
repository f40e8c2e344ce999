import NIOCore
import SpecRuntime

/// A response with all that the server adds to it.
struct Answer {
    /// What the answer says of its HTTP/1 connection.
    enum ConnectionField {
        /// Nothing: HTTP/1.1 connections stay open by default.
        case unsaid
        /// Stays open, told to an HTTP/1.0 client that asked for it.
        case keepAlive
        /// Closes after this answer.
        case close
    }

    let response: Response
    let requestID: String
    /// The fields for the page of another origin that asked, where it may.
    let corsFields: FieldBlock?
    /// Whether the body is left out, as for `HEAD`.
    let omitsBody: Bool
    let connection: ConnectionField

    /// The body's length as told in `Content-Length`; nil where the status forbids the field (RFC 9110 §8.6).
    var contentLength: Int? {
        response.status == 204 || response.status == 304 ? nil : response.body?.readableBytes ?? 0
    }
}
