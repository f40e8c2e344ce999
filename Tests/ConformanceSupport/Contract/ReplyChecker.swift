/// Compares replies with what the document declares, sharing nothing with the generated encoder.
public struct ReplyChecker: Sendable {
    public let contract: ContractDocument

    /// Makes a checker for one document.
    public init(contract: ContractDocument) { self.contract = contract }

    /// Everything in which a reply of an operation departs from the contract; empty when it keeps it.
    ///
    /// - Parameters:
    ///   - operation: nil for replies that belong to no operation, such as 404 for an unknown path.
    ///   - method: the method of the request; a reply to `HEAD` has no body.
    public func complaints(about reply: HTTPReply, to operation: ContractOperation?, method: String)
        -> [String]
    {
        var complaints = FramingRules.complaints(about: reply, method: method)
        if let operation, reply.status != 405 {
            complaints += contractComplaints(about: reply, of: operation, method: method)
        }
        if reply.mediaType == "application/problem+json", method != "HEAD" {
            complaints += ProblemRules.complaints(about: reply)
        } else if reply.status >= 400, reply.mediaType != "application/json", method != "HEAD" {
            complaints.append(
                "\(reply.status) without a problem: \(reply.first("content-type") ?? "no body")")
        }
        return complaints
    }

    private func contractComplaints(
        about reply: HTTPReply, of operation: ContractOperation, method: String
    ) -> [String] {
        guard let response = contract.response(of: operation, status: reply.status) else {
            return ["\(operation.id) does not declare the status \(reply.status)"]
        }
        return headerComplaints(about: reply, response)
            + (method == "HEAD" ? [] : bodyComplaints(about: reply, response))
    }

    private func headerComplaints(about reply: HTTPReply, _ response: JSON) -> [String] {
        (response["headers"]?.members ?? []).flatMap { header -> [String] in
            let declared = contract.resolved(header.value)
            let values = reply.all(header.name)
            guard let value = values.first else {
                return declared["required"]?.truth == true ? ["the field \(header.name) is missing"] : []
            }
            if values.count > 1 { return ["the field \(header.name) stands \(values.count) times"] }
            guard let schema = declared["schema"] else { return [] }
            return contract.validator.failures(
                of: HeaderText.json(value, as: contract.resolved(schema)), against: schema
            )
            .map { "the field \(header.name): \($0)" }
        }
    }

    private func bodyComplaints(about reply: HTTPReply, _ response: JSON) -> [String] {
        guard let content = response["content"]?.members, !content.isEmpty else {
            return reply.body.isEmpty && reply.mediaType == nil ? [] : ["a body where none is declared"]
        }
        guard let type = reply.mediaType, let media = content.first(where: { $0.name == type })?.value else {
            return ["the media type \(reply.mediaType ?? "(none)") is not declared for \(reply.status)"]
        }
        guard type == "application/json" || type.hasSuffix("+json"), let schema = media["schema"] else {
            return []
        }
        do {
            let value = try JSONParser.parse(reply.body)
            return contract.validator.failures(of: value, against: schema).map { "the body at \($0)" }
                + slugComplaints(value, response)
        } catch {
            return ["the body is no JSON: \(error)"]
        }
    }

    /// Whether a problem is one of those that the response's `x-problem-slugs` lists.
    private func slugComplaints(_ problem: JSON, _ response: JSON) -> [String] {
        guard let slugs = response["x-problem-slugs"]?.items?.compactMap(\.text),
            let slug = problem["type"]?.text?.split(separator: "/").last, !slugs.contains(String(slug))
        else { return [] }
        return ["the problem '\(slug)' is none that is declared: \(slugs.joined(separator: ", "))"]
    }
}

/// Reads a header field's text as the value its schema speaks of.
enum HeaderText {
    /// A number or boolean where the schema asks for one and the text is one; the text otherwise.
    static func json(_ text: String, as schema: JSON) -> JSON {
        switch schema["type"]?.text {
        case "integer", "number": ExactNumber(text) == nil ? .string(text) : .number(text)
        case "boolean": text == "true" ? .bool(true) : text == "false" ? .bool(false) : .string(text)
        default: .string(text)
        }
    }
}
