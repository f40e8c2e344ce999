import Dispatch
import Glibc

/// The signals by which the program is told to stop, in place of their default of killing it.
struct StopSignals {
    private let signals: AsyncStream<Void>
    private let sources: [any DispatchSourceSignal]

    /// Takes over SIGTERM and SIGINT.
    init() {
        let (signals, arrivals) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let queue = DispatchQueue(label: "stop-signals")
        self.signals = signals
        sources = [SIGTERM, SIGINT].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { arrivals.yield() }
            source.resume()
            return source
        }
    }

    /// Returns when one of the signals comes, at once when it already has.
    func first() async {
        for await _ in signals { return }
    }
}
