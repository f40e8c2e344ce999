extension ReadinessProbe {
    /// Looks once, for at most ``timeout``.
    func run() async -> Finding {
        await withTaskGroup(of: Finding?.self) { group in
            group.addTask {
                do {
                    return try await look()
                } catch {
                    return .fail("not available")
                }
            }
            group.addTask {
                try? await Task.sleep(for: timeout)
                return Task.isCancelled ? nil : .fail("no answer in time")
            }
            defer { group.cancelAll() }
            for await finding in group {
                if let finding { return finding }
            }
            return .fail("not available")
        }
    }
}
