import CoreTypes
import Logging
import Postgres

extension JobWorker {
    /// How often running jobs are checked against their time-outs.
    private static let deadlineInterval = Duration.milliseconds(100)
    /// The longest wait between two looks at the schedules.
    private static let scheduleInterval = Duration.seconds(30)

    /// Takes a lease and begins to work.
    ///
    /// Throws where the database cannot be asked; afterwards the worker bears its absence.
    public func start() async throws {
        guard phase == .idle else { return }
        phase = .working
        try await register()
        let renewal = configuration.lease / 3
        loops = [
            Task { await claimLoop() },
            Task { await listen() },
            Task { await listenForCancellations() },
            every(configuration.pollInterval) { await $0.expectAny() },
            every(renewal) { await $0.heartbeat() },
            every(configuration.rescueInterval) { await $0.rescue() },
            every(Self.deadlineInterval) { await $0.cancelOverdue() },
            Task { await scheduleLoop() },
        ]
        waker.yield()
    }

    /// Stops: claims nothing more, lets running jobs finish for `grace`, cancels and puts back the others, and
    /// gives up the lease.
    ///
    /// A handler that does not heed its cancellation is left behind; its job waits again for other nodes.
    public func stop(within grace: Duration) async {
        guard phase == .working else { return }
        phase = .stopping
        for job in buffer {
            slots.unbuffer(job.kind)
            giveBack(job)
        }
        buffer = []
        waker.finish()
        // What a claim under way brings is given back before the lease is.
        _ = await loops.first?.value
        await first(of: grace) { await $0.idle() }
        for id in running.keys { running[id]?.cancel(.shutdown) }
        await first(of: Self.lastGrace) { worker in
            await worker.idle()
            await worker.completions.drained()
        }
        loops.forEach { $0.cancel() }
        do {
            try await store.unregister(lease: lease)
        } catch {
            logger.warning("the worker's lease could not be given up: \(error)")
        }
    }

    /// How long cancelled jobs have to end, and their ends to be written down.
    private static let lastGrace = Duration.seconds(2)

    /// Returns when `work` has been done or the time is up.
    private func first(of time: Duration, _ work: @escaping @Sendable (JobWorker) async -> Void) async {
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let tasks = [
            Task.detached {
                await work(self)
                end.yield()
            },
            Task.detached {
                try? await Task.sleep(for: time)
                end.yield()
            },
        ]
        for await _ in ends { break }
        tasks.forEach { $0.cancel() }
    }

    /// Does something again and again until the worker has stopped, at slightly different times on each node.
    private nonisolated func every(
        _ interval: Duration, _ body: @escaping @Sendable (JobWorker) async -> Void
    ) -> Task<Void, Never> {
        Task { [weak self] in
            while !Task.isCancelled {
                try? await Task.sleep(for: interval * Double.random(in: 0.9...1.1))
                guard let self, !Task.isCancelled else { return }
                await body(self)
            }
        }
    }

    private func claimLoop() async {
        var wasReachable = true
        for await _ in wakes {
            do {
                while try await claim() > 0 {}
                wasReachable = true
            } catch {
                if wasReachable { logger.warning("jobs could not be claimed: \(error)") }
                wasReachable = false
            }
        }
    }

    private func listen() async {
        for await notification in store.database.listen("singr_jobs") {
            switch notification {
            case .message(let kind): slots.expect(kind)
            case .started, .reconnected: slots.expectAll()
            }
            waker.yield()
        }
    }

    private func listenForCancellations() async {
        for await notification in store.database.listen("singr_job_cancellations") {
            switch notification {
            case .message(let text): if let id = Int64(text) { cancel(id) }
            // What was asked for meanwhile is in the database.
            case .started, .reconnected: await heartbeat()
            }
        }
    }

    private func expectAny() {
        slots.expectAll()
        waker.yield()
    }

    /// Takes over the jobs of workers that were lost, and buries those that nobody knows.
    func rescue() async {
        do {
            let rescued = try await store.rescue()
            if !rescued.isEmpty { logger.warning("\(rescued.count) jobs of lost workers were rescued") }
            for kind in rescued { recorder.count("rescued", of: kind) }
            try await store.noteKinds(registry.kinds)
            let buried = try await store.buryUnknown(after: configuration.unknownKindGrace, lease: lease)
            if !buried.isEmpty { logger.error("\(buried.count) jobs are of kinds that no worker knows") }
        } catch {
            logger.warning("lost workers could not be looked for: \(error)")
        }
    }

    private func scheduleLoop() async {
        while !Task.isCancelled {
            do {
                for name in try await scheduler.fire() { logger.debug("periodic job \(name) enqueued") }
            } catch {
                logger.warning("periodic jobs could not be enqueued: \(error)")
            }
            let wait = scheduler.timeToNext() ?? Self.scheduleInterval
            try? await Task.sleep(for: min(wait, Self.scheduleInterval))
        }
    }
}
