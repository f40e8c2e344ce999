import Logging
import SpecRuntime

/// What stays the same for a server's whole life; shared by all its event loops.
final class ServingRules: Sendable {
    let service: any ContractService
    /// The service's operations, asked for once.
    let operations: [OperationDescription]
    let limits: ServerLimits
    let waits: WaitTimes
    let forwarded: ForwardedAddress
    let cors: CORSPolicy?
    /// The fields of every answer.
    let constantFields: FieldBlock
    /// Pages outside the contract, looked up where the contract has no path.
    let documents: DocumentPages?
    let logger: Logger
    /// How many requests one event loop works on at once.
    let inFlightPerLoop: Int

    /// Works out the constants of a configuration.
    init(
        service: any ContractService, configuration: HTTPServerConfiguration, documents: DocumentPages?,
        logger: Logger, loops: Int
    ) {
        self.service = service
        operations = service.operations
        limits = configuration.limits
        waits = WaitTimes(configuration.timeouts)
        forwarded = ForwardedAddress(
            trusted: configuration.trustedProxies, field: configuration.forwardedField)
        let origins = configuration.corsOrigins
        cors = origins.isEmpty ? nil : CORSPolicy(origins: origins)
        constantFields = FieldBlock(SecurityHeaders.always + (origins.isEmpty ? [] : [("Vary", "Origin")]))
        self.documents = documents
        self.logger = logger
        inFlightPerLoop = max(1, limits.inFlightRequests / loops)
    }
}
