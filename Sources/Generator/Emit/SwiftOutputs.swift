/// The Swift files of a contract: one emitter per kind, each a pure function from the model to text.
enum SwiftOutputs {
    static let emitters: [@Sendable (ContractModel) -> [GeneratedFile]] = [
        TypeEmitter.files, OperationEmitter.files, TagProtocolEmitter.files, ServiceEmitter.files,
        RoutesEmitter.files, CatalogEmitter.files, SecurityEmitter.files, PatternsEmitter.files,
    ]
}
