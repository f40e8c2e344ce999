/// The decoded text of a parameter or of one item of it, with the parameter's place.
public struct ParameterText: Sendable {
    let text: Substring
    let source: ParameterSource

    /// Calls the body with the text's bytes.
    func withBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
        text.withUTF8Bytes(body)
    }
}
