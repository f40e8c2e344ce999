/// One change to a valid request.
public enum Mutation: Sendable {
    /// Replaces a path argument; the value is encoded by the runner.
    case path(String, String)
    /// Replaces a path argument by text that is already percent-encoded.
    case encodedPath(String, String)
    /// Replaces every query parameter of that name by one.
    case query(String, String)
    /// Adds another query parameter.
    case addQuery(String, String)
    /// Adds text to the query as it is.
    case encodedQuery(String)
    case removeQuery(String)
    /// Replaces every field or part of the form of that name by one.
    case field(String, String)
    /// Adds another field or part to the form, before its file.
    case addField(String, String)
    /// Adds text to the form as it is.
    case encodedField(String)
    case removeField(String)
    /// Sends the form in parts where the call has JSON too.
    case multipart
    /// Gives the part of that name another media type.
    case fileType(String, String)
    /// Adds a part at the end of the form.
    case fieldBehindFile(String, String)
    /// Leaves out so many bytes at the body's end.
    case truncateBody(Int)
    /// Gives the request an `Idempotency-Key` that no other has.
    case idempotencyKey
    /// Replaces a header field.
    case header(String, String)
    case removeHeader(String)
    /// Replaces or adds the body's value at a JSON Pointer.
    case member(JSONPointer, JSON)
    /// Adds the body's value at a JSON Pointer where the fixture has none.
    case ensure(JSONPointer, JSON)
    case removeMember(JSONPointer)
    /// Writes a member of the body twice.
    case repeatMember(JSONPointer)
    /// Replaces the whole body by text.
    case body(String)
    /// Replaces the whole body by bytes.
    case bytes([UInt8])
    /// Adds text after the body.
    case appendToBody(String)
    /// Adds spaces after the body until it has so many bytes.
    case padBody(to: Int)
    /// Leaves out the body and its media type.
    case noBody
    /// Sends the body without saying what it is.
    case withoutContentType
    case method(String)
}
