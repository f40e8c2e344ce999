/// What every reply must keep, whatever the contract says (RFC 9110, RFC 9112).
enum FramingRules {
    static func complaints(about reply: HTTPReply, method: String) -> [String] {
        var complaints: [String] = []
        if !(200..<600).contains(reply.status) {
            complaints.append("the status \(reply.status) is out of range")
        }
        if reply.all("date").count != 1 { complaints.append("no single Date field (RFC 9110 §6.6.1)") }
        if reply.all("content-type").count > 1 { complaints.append("more than one Content-Type") }
        if reply.all("x-request-id").count != 1 { complaints.append("no single X-Request-Id field") }
        complaints += lengthComplaints(about: reply, method: method)
        complaints += statusComplaints(about: reply)
        return complaints
    }

    private static func lengthComplaints(about reply: HTTPReply, method: String) -> [String] {
        let length = reply.first("content-length")
        switch reply.status {
        case 204 where length != nil: return ["a Content-Length with 204 (RFC 9110 §8.6)"]
        case 204, 304: return reply.mediaType == nil ? [] : ["a Content-Type with \(reply.status)"]
        default: break
        }
        if length == nil, reply.first("transfer-encoding") == nil { return ["no Content-Length"] }
        if method == "HEAD", !reply.body.isEmpty { return ["a body in the reply to HEAD"] }
        if reply.mediaType == nil, !reply.body.isEmpty { return ["a body without Content-Type"] }
        return []
    }

    private static func statusComplaints(about reply: HTTPReply) -> [String] {
        let needed: [Int: String] = [
            401: "WWW-Authenticate", 405: "Allow", 429: "Retry-After", 503: "Retry-After",
        ]
        guard let name = needed[reply.status], reply.first(name) == nil else { return [] }
        return ["\(reply.status) without \(name)"]
    }
}
