import NIOHTTP1

/// The first line of an HTTP/1.1 answer.
enum StatusLine {
    /// Appends the line with the status's registered phrase.
    static func append(_ status: Int, to cursor: inout WireCursor) {
        switch status {
        case 200: cursor.append("HTTP/1.1 200 OK\r\n")
        case 201: cursor.append("HTTP/1.1 201 Created\r\n")
        case 204: cursor.append("HTTP/1.1 204 No Content\r\n")
        case 304: cursor.append("HTTP/1.1 304 Not Modified\r\n")
        case 400: cursor.append("HTTP/1.1 400 Bad Request\r\n")
        case 401: cursor.append("HTTP/1.1 401 Unauthorized\r\n")
        case 404: cursor.append("HTTP/1.1 404 Not Found\r\n")
        case 429: cursor.append("HTTP/1.1 429 Too Many Requests\r\n")
        default: appendRare(status, to: &cursor)
        }
    }

    private static func appendRare(_ status: Int, to cursor: inout WireCursor) {
        cursor.append("HTTP/1.1 ")
        cursor.append(decimal: status)
        cursor.append(" ")
        cursor.append(HTTPResponseStatus(statusCode: status).reasonPhrase)
        cursor.append("\r\n")
    }
}
