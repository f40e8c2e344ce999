/// The shape of problem bodies (RFC 9457) and how they agree with the reply around them.
enum ProblemRules {
    static func complaints(about reply: HTTPReply) -> [String] {
        guard let problem = try? JSONParser.parse(reply.body), problem.members != nil else {
            return ["the problem is no JSON object: \(reply.bodyText.prefix(200))"]
        }
        var complaints: [String] = []
        if !(400..<600).contains(reply.status) {
            complaints.append("a problem with the status \(reply.status)")
        }
        for name in ["type", "title", "instance", "requestId"] where (problem[name]?.text ?? "").isEmpty {
            complaints.append("the problem has no '\(name)'")
        }
        if problem["status"]?.integer != reply.status {
            complaints.append("the problem's status is \(problem["status"]?.serialized ?? "missing")")
        }
        if problem["requestId"]?.text != reply.first("x-request-id") {
            complaints.append("requestId is not the X-Request-Id \(reply.first("x-request-id") ?? "(none)")")
        }
        if let detail = problem["detail"], detail.text == nil { complaints.append("'detail' is no string") }
        return complaints + violationComplaints(problem, status: reply.status)
    }

    private static func violationComplaints(_ problem: JSON, status: Int) -> [String] {
        let isValidation = problem["type"]?.text?.hasSuffix("/validation_error") ?? false
        let violations = ReportedViolation.all(in: problem)
        if isValidation, violations.isEmpty { return ["a validation problem that names no violation"] }
        return violations.filter { !$0.isComplete }.map { "an incomplete violation: \($0)" }
    }
}

/// One entry of a problem's `errors`.
public struct ReportedViolation: Sendable, CustomStringConvertible {
    public let place: Place?
    public let code: String
    public let message: String

    /// The entries of a problem body.
    public static func all(in problem: JSON) -> [ReportedViolation] {
        (problem["errors"]?.items ?? []).map { entry in
            let pointer = entry["pointer"]?.text.map(Place.pointer)
            let parameter = entry["parameter"]?.text.map(Place.parameter)
            return ReportedViolation(
                place: pointer != nil && parameter != nil ? nil : pointer ?? parameter,
                code: entry["code"]?.text ?? "", message: entry["message"]?.text ?? "")
        }
    }

    /// Whether it has one place, a code and a message.
    var isComplete: Bool { place != nil && !code.isEmpty && !message.isEmpty }

    public var description: String {
        "\(place.map(String.init(describing:)) ?? "nowhere"): \(code): \(message)"
    }
}
