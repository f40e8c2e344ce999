/// A kind of job: what it carries, how that is written and read, and how its jobs are treated.
///
/// ```swift
/// struct SendInvitation: JobKind {
///     static let name = "mail.invitation"
///     let member: UUID
///     init(member: UUID) { self.member = member }
///     func write(to payload: inout JobPayload) { payload.set("member", member) }
///     init(reading payload: JobPayload, version: Int) throws(JobPayloadError) {
///         member = try payload.uuid("member")
///     }
/// }
/// ```
///
/// Jobs outlive the program that enqueued them: a payload whose meaning changes gets a higher
/// ``payloadVersion``, and the reader keeps understanding the older ones for as long as such jobs may wait.
public protocol JobKind: Sendable {
    /// The kind's name in the database, 1 to 100 bytes; never changed once jobs of it were enqueued.
    static var name: String { get }
    /// The version that ``write(to:)`` writes, from 1.
    static var payloadVersion: Int { get }
    /// How jobs of this kind are treated.
    static var policy: JobPolicy { get }

    /// Writes what the job carries; at most ``JobPayload/maximumBytes`` as JSON. References, not secrets.
    func write(to payload: inout JobPayload)

    /// Reads what a job of the given version carries.
    ///
    /// A job whose payload is refused here goes to the dead letters, with the error as the reason.
    init(reading payload: JobPayload, version: Int) throws(JobPayloadError)
}

extension JobKind {
    /// The first version.
    public static var payloadVersion: Int { 1 }
    /// The defaults.
    public static var policy: JobPolicy { JobPolicy() }
}
