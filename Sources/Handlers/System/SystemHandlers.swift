public import Generated

/// Answers what load balancers and orchestrators ask the server itself.
public struct SystemHandlers: SystemAPI {
    /// How soon a probe that failed is worth repeating.
    private static let retryAfterSeconds: Int32 = 5

    private let probes: [ReadinessProbe]

    /// Answers readiness by the given probes, which run side by side.
    public init(probes: [ReadinessProbe]) {
        self.probes = probes
    }

    /// Answers without touching anything.
    public func getHealth(_ input: GetHealth.Input) async throws -> GetHealth.Output {
        .ok(Health())
    }

    /// Asks what the server depends on, each within its own time.
    public func getReadiness(_ input: GetReadiness.Input) async throws -> GetReadiness.Output {
        let checks = await runProbes()
        if checks.allSatisfy({ $0.outcome == .pass }) {
            return .ok(Readiness(status: .ready, checks: checks))
        }
        return .serviceUnavailable(
            Readiness(status: .notReady, checks: checks), headers: .init(retryAfter: Self.retryAfterSeconds))
    }

    private func runProbes() async -> [ReadinessCheck] {
        await withTaskGroup(of: (Int, ReadinessCheck).self) { group in
            for (index, probe) in probes.enumerated() {
                group.addTask { (index, Self.check(probe.name, await probe.run())) }
            }
            var checks: [(Int, ReadinessCheck)] = []
            for await check in group { checks.append(check) }
            return checks.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private static func check(_ name: String, _ finding: ReadinessProbe.Finding) -> ReadinessCheck {
        switch finding {
        case .pass: ReadinessCheck(name: name, outcome: .pass)
        case .fail(let reason): ReadinessCheck(name: name, outcome: .fail, detail: reason)
        }
    }
}
