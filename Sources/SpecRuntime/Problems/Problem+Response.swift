import NIOCore

extension Problem {
    /// The problem as a response of `application/problem+json` (RFC 9457 §3).
    /// - Parameters:
    ///   - typeBase: what the type URI begins with; the slug is appended after a slash. `about:blank`, or
    ///     nothing, stands for itself.
    ///   - instance: the path of the request that met the problem.
    ///   - requestId: the request's id.
    public func response(typeBase: StaticString, instance: String, requestId: String) -> Response {
        var headers = headers
        if let retryAfter { headers.append(HeaderField("Retry-After", "\(retryAfter)")) }
        var writer = JSONWriter(capacity: 512)
        write(to: &writer, type: Self.type(typeBase, slug), instance: instance, requestId: requestId)
        return Response(
            status: status, headers: headers, contentType: "application/problem+json", body: writer.finish(),
            failure: cause)
    }

    private func write(to writer: inout JSONWriter, type: String, instance: String, requestId: String) {
        writer.literal("{\"type\":")
        writer.string(type)
        writer.literal(",\"title\":")
        writer.string(title)
        writer.literal(",\"status\":")
        writer.integer(Int64(status))
        if let detail {
            writer.literal(",\"detail\":")
            writer.string(detail)
        }
        writer.literal(",\"instance\":")
        writer.string(instance)
        writer.literal(",\"requestId\":")
        writer.string(requestId)
        if !violations.isEmpty { writeViolations(to: &writer) }
        writer.literal("}")
    }

    private func writeViolations(to writer: inout JSONWriter) {
        writer.literal(",\"errors\":[")
        for (index, violation) in violations.enumerated() {
            if index > 0 { writer.literal(",") }
            violation.write(to: &writer)
        }
        writer.literal("]")
    }

    private static func type(_ base: StaticString, _ slug: String) -> String {
        let base = "\(base)"
        if base.isEmpty || base == "about:blank" { return "about:blank" }
        return base.utf8.last == UInt8(ascii: "/") ? base + slug : base + "/" + slug
    }
}

extension Violation {
    func write(to writer: inout JSONWriter) {
        switch place {
        case .body(let pointer):
            writer.literal("{\"pointer\":")
            writer.string(pointer)
        case .parameter(let name, let location):
            writer.literal("{\"parameter\":")
            writer.string(name)
            writer.literal(",\"in\":")
            writer.string(location.rawValue)
        }
        writer.literal(",\"code\":")
        writer.string(code)
        writer.literal(",\"message\":")
        writer.string(message)
        writer.literal("}")
    }
}
