@testable import SpecRuntime

/// Header fields from a literal.
struct Fields: HeaderFields {
    var fields: [(String, String)] = []

    func first(_ name: String) -> String? { all(name).first }

    func all(_ name: String) -> [String] {
        fields.filter { $0.0.lowercased() == name.lowercased() }.map(\.1)
    }
}

extension ParameterReader {
    /// A reader of a request with this target and these fields; path arguments by their texts.
    init(_ target: String, _ fields: [(String, String)] = [], arguments: [String] = []) {
        var places = PathArguments()
        for argument in arguments {
            let start = Array(target.utf8).firstRange(of: Array(argument.utf8))?.lowerBound ?? 0
            places.append(start..<start + argument.utf8.count)
        }
        let request = Request(
            method: .get, target: target, headers: Fields(fields: fields), body: .none,
            context: RequestContext(id: "r1", clientAddress: "192.0.2.1"))
        self.init(request, places)
    }

    /// What was found wrong, as `in name code`.
    var faults: [String] {
        violations.map { violation in
            guard case .parameter(let name, let location) = violation.place else { return "in the body" }
            return "\(location) \(name) \(violation.code)"
        }
    }
}
