/// The versions that a client has or means, as `If-None-Match` and `If-Match` tell them (RFC 9110 §13).
///
/// A handler hands over the version there is: ``isUnchanged(_:)`` before it answers a read, ``require(_:)`` before
/// it changes something.
public struct RequestConditions: Sendable, Equatable {
    let ifNoneMatch: EntityTagList?
    let ifMatch: EntityTagList?

    init(ifNoneMatch: EntityTagList?, ifMatch: EntityTagList?) {
        self.ifNoneMatch = ifNoneMatch
        self.ifMatch = ifMatch
    }

    /// The conditions of fields with these values, as tests use them; one that is no list of tags sets none.
    public init(ifNoneMatch: String? = nil, ifMatch: String? = nil) {
        self.init(
            ifNoneMatch: ifNoneMatch.flatMap { EntityTagList($0) },
            ifMatch: ifMatch.flatMap { EntityTagList($0) })
    }

    /// Whether the client has this version already, so that 304 is the answer to a read.
    public func isUnchanged(_ current: EntityTag) -> Bool {
        ifNoneMatch?.contains(current.matchesWeakly) ?? false
    }

    /// Lets a change pass if it was made to this version, or to whatever there is.
    ///
    /// - Throws: a ``Problem`` with status 412.
    public func require(_ current: EntityTag) throws {
        guard let ifMatch, !ifMatch.contains(current.matchesStrongly) else { return }
        throw Problem.preconditionFailed("It has been changed since; read it again.")
    }
}

extension ParameterReader {
    /// Reads the fields that set conditions.
    public mutating func conditions(
        ifNoneMatch: Bool = false, ifMatch: Bool = false, requiresMatch: Bool = false
    ) -> RequestConditions {
        RequestConditions(
            ifNoneMatch: ifNoneMatch ? entityTags("If-None-Match", required: false) : nil,
            ifMatch: ifMatch ? entityTags("If-Match", required: requiresMatch) : nil)
    }

    private mutating func entityTags(_ name: StaticString, required: Bool) -> EntityTagList? {
        let fields = headers.all("\(name)")
        let source = ParameterSource.header(name)
        guard !fields.isEmpty else {
            if required { record(.required, at: source.place) }
            return nil
        }
        if let list = EntityTagList(fields.joined(separator: ",")) { return list }
        record(
            Fault("format", "must be * or entity tags such as \"abc\", with commas between"), at: source.place
        )
        return nil
    }
}
