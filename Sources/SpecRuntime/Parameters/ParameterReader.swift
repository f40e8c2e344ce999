/// Reads the parameters of one request and checks them; collects every violation.
///
/// A method gives nil where the parameter is absent and where it breaks the contract; ``violations`` tells
/// which. A required one that is absent is a violation too.
public struct ParameterReader {
    /// What was found wrong so far, at most ``maximumViolations``.
    public private(set) var violations: [Violation] = []

    let arguments: PathArguments
    let headers: any HeaderFields
    let query: QueryScanner
    let form: QueryScanner
    let content: String?
    let parts: MultipartForm?

    /// Begins to read a request's parameters; the query is cut here, once.
    public init(_ request: Request, _ arguments: PathArguments) {
        self.init(request, arguments, form: nil, content: nil)
    }

    /// The same for a request whose body is a form; that is cut here too.
    public init(_ request: Request, _ arguments: PathArguments, form: String) {
        self.init(request, arguments, form: form, content: nil)
    }

    /// The same for a request whose body is text.
    public init(_ request: Request, _ arguments: PathArguments, content: String) {
        self.init(request, arguments, form: nil, content: content)
    }

    /// The same for a request whose body is a form in parts.
    public init(_ request: Request, _ arguments: PathArguments, parts: MultipartForm) {
        self.init(request, arguments, form: nil, content: nil, parts: parts)
    }

    private init(
        _ request: Request, _ arguments: PathArguments, form: String?, content: String?,
        parts: MultipartForm? = nil
    ) {
        self.arguments = arguments
        headers = request.headers
        query = QueryScanner(request.target)
        self.form = QueryScanner(form: form ?? "")
        self.content = content
        self.parts = parts
    }

    /// Refuses parameters of the query that the contract does not know.
    public mutating func refuseUnknownQuery(_ known: [StaticString]) {
        for pair in query.unknown(known) {
            let encoded = query.text(pair.name)
            let name = PercentEncoding.decode(encoded, plusIsSpace: true) ?? encoded
            let place = Violation.Place.parameter(name: Self.cut(name), location: .query)
            record(.unknownParameter, at: place)
        }
    }

    /// Refuses fields of the form that the contract does not know.
    public mutating func refuseUnknownForm(_ known: [StaticString]) {
        for pair in form.unknown(known) {
            let encoded = form.text(pair.name)
            let name = PercentEncoding.decode(encoded, plusIsSpace: true) ?? encoded
            var pointer = ""
            JSONPointer.append(String(name), to: &pointer)
            record(.unknownMember, at: .body(pointer: pointer))
        }
    }

    /// Adds a violation of a parameter that was found elsewhere, such as a cursor that does not open.
    public mutating func violation(_ source: ParameterSource, code: StaticString, _ message: String) {
        record(Fault(code, message), at: source.place)
    }

    mutating func record(_ fault: Fault, at place: Violation.Place) {
        guard violations.count < maximumViolations else { return }
        violations.append(Violation(place: place, code: fault.code, message: fault.message))
    }

    /// Adds a violation of a value within a part.
    mutating func record(_ violation: Violation, below source: ParameterSource) {
        guard violations.count < maximumViolations else { return }
        var violation = violation
        if case .body(let pointer) = violation.place, case .body(let own) = source.place {
            violation.place = .body(pointer: own + pointer)
        }
        violations.append(violation)
    }

    /// Adds violations of one parameter; says whether there were none.
    mutating func accept(_ faults: [Fault], _ source: ParameterSource) -> Bool {
        for fault in faults { record(fault, at: source.place) }
        return faults.isEmpty
    }

    /// A name from the client, short enough to be told back.
    private static func cut(_ name: Substring) -> String {
        let scalars = name.unicodeScalars.prefix(40)
        return scalars.endIndex == name.endIndex ? String(name) : String(scalars) + "…"
    }
}
