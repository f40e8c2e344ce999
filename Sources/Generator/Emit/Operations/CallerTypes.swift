/// The type by which a handler knows its caller.
enum CallerTypes {
    /// The caller's type; nil where the operation asks for no credentials.
    static func type(_ operation: OperationModel, _ model: ContractModel) -> String? {
        guard case .schemes(let names, let isOptional) = operation.security else { return nil }
        guard names.count == 1 else { return "Caller" }
        let principal = model.securitySchemes.first { $0.name == names[0] }?.principalName ?? "Never"
        return isOptional ? "\(principal)?" : principal
    }
}
