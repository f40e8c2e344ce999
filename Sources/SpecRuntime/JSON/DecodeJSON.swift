public import NIOCore

/// The most violations that one answer names.
public let maximumViolations = 100

/// Decodes a whole body (RFC 8259) and checks it in the same pass.
///
/// UTF-8 is checked, containers nest at most ``JSONReader/maximumDepth`` deep, nothing may follow the value.
/// A body that is no JSON gives one violation, `malformed` or `too_deep`. Violations are added until there
/// are ``maximumViolations``.
/// - Returns: the value, or nil if and only if violations were found.
@inlinable
public func decodeJSON<T>(
    _ body: ByteBuffer, _ violations: inout [Violation], _ decode: (inout JSONReader) -> T?
) -> T? {
    let limit = max(maximumViolations - violations.count, 1)
    return body.withUnsafeReadableBytes { bytes in
        withUnsafeTemporaryAllocation(of: JSONFrame.self, capacity: JSONReader.maximumDepth) { frames in
            guard let frames = frames.baseAddress else { return nil }
            var reader = JSONReader(bytes, frames: frames, violationLimit: limit)
            let value = decode(&reader)
            reader.finish()
            if let value, reader.violations.isEmpty { return value }
            if reader.violations.isEmpty { reader.violation(code: "type", "is not valid here") }
            violations += reader.violations
            return nil
        }
    }
}
