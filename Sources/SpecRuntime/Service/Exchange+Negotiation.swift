extension Exchange {
    /// The representation that the client wants most among those the contract declares (RFC 9110 §12.5.1); the raw
    /// values are media types, and of equals the first is taken.
    ///
    /// - Throws: a ``Problem`` with status 406 where the client takes none of them.
    public func negotiate<Format>(_ formats: Format.Type) throws -> Format
    where Format: CaseIterable & RawRepresentable<String> {
        let fields = request.headers.all("accept")
        let types = Format.allCases.map(\.rawValue)
        let accept = fields.isEmpty ? nil : fields.joined(separator: ",")
        guard let type = MediaType.preferred(accept, among: types), let format = Format(rawValue: type) else {
            throw Problem.notAcceptable(types.joined(separator: " or "))
        }
        return format
    }
}
