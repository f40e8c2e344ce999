import CoreTypes
import Logging

extension JobWorker {
    /// How many ended jobs may wait to be written down before no more are claimed.
    private static let backlogLimit = 2_000

    /// Claims as many ready jobs as there is room for and starts them; gives how many were claimed.
    @discardableResult
    func claim() async throws -> Int {
        guard isRegistered, phase != .stopping, slots.room > 0, completions.backlog < Self.backlogLimit
        else { return 0 }
        // Kinds take turns at the front, since the claim goes through them in order.
        var wanted = slots.wanted().shuffled()
        var claimed = 0
        for place in wanted.indices.reversed() {
            guard let rate = registry.handlers[wanted[place].kind]?.policy.rate else { continue }
            let kind = wanted.remove(at: place).kind
            let room = slots.room(for: kind)
            guard room > 0 else { continue }
            let jobs = try await store.claim(
                lease: lease, kind: kind, room: room, rate: rate)
            claimed += take(jobs, asked: [(kind, room)])
        }
        let limit = slots.room
        guard !wanted.isEmpty, limit > 0 else { return claimed }
        let jobs = try await store.claim(lease: lease, kinds: wanted, limit: limit)
        claimed += take(jobs, asked: jobs.count < limit ? wanted : [])
        return claimed
    }

    /// Starts or keeps claimed jobs and notes which kinds gave less than was asked of them.
    private func take(_ jobs: [ClaimedJob], asked: [(kind: String, room: Int)]) -> Int {
        let counts = jobs.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
        for (kind, room) in asked where counts[kind, default: 0] < room { slots.exhausted(kind) }
        for job in jobs {
            guard job.lease == lease, phase != .stopping else {
                if job.lease == lease { giveBack(job) }
                continue
            }
            if job.isCancelRequested {
                settle(job, .end(.cancelled, error: ""))
            } else if slots.canStart(job.kind) {
                start(job)
            } else {
                slots.buffer(job.kind)
                buffer.append(job)
            }
        }
        return jobs.count
    }

    private func start(_ job: ClaimedJob) {
        guard let handler = registry.handlers[job.kind] else {
            return settle(job, .end(.dead, error: "no handler knows the kind"))
        }
        slots.start(job.kind)
        recorder.started(job.kind)
        let started = ContinuousClock.now
        // Detached, so that a handler never holds up the worker.
        let task = Task.detached { [weak self] in
            let attempt = await handler.run(job)
            await self?.ended(job, attempt, handler.policy, after: ContinuousClock.now - started)
        }
        running[job.id] = RunningJob(job: job, task: task, deadline: started + handler.policy.timeout)
    }

    private func ended(_ job: ClaimedJob, _ attempt: JobAttempt, _ policy: JobPolicy, after time: Duration) {
        // A job that was lost and claimed again by this very node has another entry by now.
        let isCurrent = running[job.id]?.job.starts == job.starts && running[job.id]?.job.lease == job.lease
        let stop = isCurrent ? running.removeValue(forKey: job.id)?.stop : .leaseLost
        slots.end(job.kind)
        recorder.ended(job.kind, after: time)
        let settlement = JobVerdict.settle(
            job, attempt, stop: stop, policy: policy, chance: .random(in: 0...1))
        if let settlement { settle(job, settlement) } else { recorder.count("lost", of: job.kind) }
        if case .failed(let error, isPermanent: _) = attempt, stop != .shutdown {
            logger.warning(
                "job failed",
                metadata: [
                    "job": "\(job.id)", "kind": "\(job.kind)", "attempt": "\(job.attempt)",
                    "error": "\(error.storable)",
                ])
        }
        startBuffered()
        if !slots.wanted().isEmpty { waker.yield() }
        if running.isEmpty {
            idleWaiters.forEach { $0.resume() }
            idleWaiters = []
        }
    }

    private func startBuffered() {
        while let place = buffer.firstIndex(where: { slots.canStart($0.kind) }) {
            let job = buffer.remove(at: place)
            slots.unbuffer(job.kind)
            start(job)
        }
    }

    private func settle(_ job: ClaimedJob, _ settlement: JobSettlement) {
        completions.add(SettledJob(job, settlement))
    }

    /// Lets a job that was not started wait again as if it had not been claimed.
    func giveBack(_ job: ClaimedJob) {
        settle(job, .putBack(.init(pause: nil, countsAttempt: false, wasStarted: false, error: "")))
    }

    /// Cancels the running jobs whose time is up.
    func cancelOverdue(at instant: ContinuousClock.Instant = .now) {
        for (id, entry) in running where entry.deadline <= instant { running[id]?.cancel(.timeout) }
    }

    /// Returns once no job runs.
    func idle() async {
        guard !running.isEmpty else { return }
        await withCheckedContinuation { idleWaiters.append($0) }
    }

    /// Does ready jobs until none is left, without the loops; for tests and one-off commands.
    ///
    /// Throws what the database says against it.
    public func runReadyJobs() async throws {
        if !isRegistered { try await register() }
        repeat {
            slots.expectAll()
            while try await claim() > 0 {}
            await idle()
            await completions.drained()
            slots.expectAll()
        } while try await claim() > 0
    }
}
