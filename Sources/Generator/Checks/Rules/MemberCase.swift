/// Properties and query parameters are camelCase.
enum MemberCase: ContractRule {
    static let isHard = false

    static func check(_ document: OpenAPI.Document, _ diagnostics: Diagnostics) {
        let own = document.allSchemas.filter { !$0.hasForeignNames }
        for property in own.flatMap(\.object.properties)
        where !property.name.value.isLowerCamelCase {
            diagnostics.error(
                "member-case", "property '\(property.name.value)' is not camelCase",
                at: property.name.location)
        }
        for parameter in document.operations.flatMap(\.parameters) {
            guard parameter.place == .query || parameter.place == .path, !parameter.hasForeignName,
                !parameter.name.value.isLowerCamelCase
            else {
                continue
            }
            diagnostics.error(
                "member-case",
                "\(parameter.place.rawValue) parameter '\(parameter.name.value)' is not camelCase",
                at: parameter.name.location)
        }
    }
}
