/// Judges one reply by what its case expects.
struct ExpectationRules {
    let call: Call
    let testCase: ConformanceCase

    func complaints(about reply: HTTPReply) -> [String] {
        switch testCase.expectation {
        case .success: (200..<400).contains(reply.status) ? [] : ["\(reply.status) where success is due"]
        case .accepted(let others): acceptance(reply, others)
        case .violations(let expected): violations(reply, expected)
        case .refused(let status, let slug): refusal(reply, status, slug)
        case .notAllowed(let methods): status(reply, 405) + allow(reply, methods)
        case .options(let methods): status(reply, 204) + allow(reply, methods)
        case .unavailable: status(reply, 503)
        case .likeGet: []
        case .represented(let type): represented(reply, type)
        case .unchanged, .replayed, .keyConflict:
            (200..<300).contains(reply.status) ? [] : ["\(reply.status) where success is due"]
        }
    }

    private func status(_ reply: HTTPReply, _ expected: Int) -> [String] {
        reply.status == expected ? [] : ["\(reply.status) where \(expected) is due"]
    }

    private func allow(_ reply: HTTPReply, _ methods: [String]) -> [String] {
        let sent = (reply.first("allow") ?? "").split(separator: ",").map {
            String($0.drop { $0 == " " })
        }
        return sent.sorted() == methods.sorted() ? [] : ["Allow lists \(sent), declared are \(methods)"]
    }

    private func represented(_ reply: HTTPReply, _ type: String) -> [String] {
        let isRight = (200..<300).contains(reply.status) && reply.mediaType == type
        return isRight ? [] : ["\(reply.status) \(reply.mediaType ?? "without a body") where \(type) is due"]
    }

    private func acceptance(_ reply: HTTPReply, _ others: [Int]) -> [String] {
        if (200..<400).contains(reply.status) || others.contains(reply.status) { return [] }
        if let slug = Self.slug(reply), call.settled.contains(slug) { return [] }
        if reply.status == 400, isOpaqueRefusal(reply) { return [] }
        return ["\(reply.status) for a request the contract allows"]
    }

    /// Whether only places that are checked beyond the schema are complained about.
    private func isOpaqueRefusal(_ reply: HTTPReply) -> Bool {
        let reported = Self.reported(reply)
        return !reported.isEmpty
            && reported.allSatisfy { violation in
                violation.place.map { call.opaque[$0] == violation.code } ?? false
            }
    }

    private func refusal(_ reply: HTTPReply, _ expected: Int, _ slug: String) -> [String] {
        let actual = Self.slug(reply) ?? "no problem"
        return status(reply, expected) + (actual == slug ? [] : ["\(actual) where \(slug) is due"])
    }

    /// The last part of a problem's type.
    static func slug(_ reply: HTTPReply) -> String? {
        (try? JSONParser.parse(reply.body))?["type"]?.text?.split(separator: "/").last.map(String.init)
    }

    private func violations(_ reply: HTTPReply, _ expected: [ExpectedReply.Violation]) -> [String] {
        let reported = Self.reported(reply)
        let known = Set(
            reported.compactMap { entry in entry.place.map { ExpectedReply.Violation($0, entry.code) } })
        let places = Set(expected.map(\.place))
        return refusal(reply, 400, "validation_error")
            + expected.filter { !known.contains($0) }.map { "'\($0)' is not reported" }
            + reported.filter { $0.place.map { !places.contains($0) } ?? true }.map {
                "'\($0)' is reported too"
            }
    }

    private static func reported(_ reply: HTTPReply) -> [ReportedViolation] {
        (try? JSONParser.parse(reply.body)).map(ReportedViolation.all) ?? []
    }
}
