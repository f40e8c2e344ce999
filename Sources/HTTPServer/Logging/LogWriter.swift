import Glibc
import NIOPosix
import Synchronization

/// Writes log lines to a file descriptor from a thread of its own, so that no caller waits for a disk or pipe.
///
/// Lines wait in a bounded queue; when it is full new lines are dropped and counted.
public final class LogWriter: Sendable {
    private struct Queue {
        var bytes: [UInt8] = []
        var isDraining = false
        var droppedLines: UInt64 = 0
    }

    private let descriptor: CInt
    private let capacity: Int
    private let queue = Mutex(Queue())
    private let thread = NIOThreadPool(numberOfThreads: 1)

    /// Starts the thread; `capacity` is the most bytes that may wait.
    public init(descriptor: CInt = STDERR_FILENO, capacity: Int = 4 * 1024 * 1024) {
        self.descriptor = descriptor
        self.capacity = capacity
        thread.start()
    }

    /// Lines dropped so far because the queue was full.
    public var droppedLines: UInt64 {
        queue.withLock { $0.droppedLines }
    }

    /// Queues complete lines, each ended by a line feed; never blocks.
    public func write(_ bytes: some RandomAccessCollection<UInt8>, lines: Int = 1) {
        let mustWake = queue.withLock { queue in
            guard queue.bytes.count + bytes.count <= capacity else {
                queue.droppedLines += UInt64(lines)
                return false
            }
            queue.bytes += bytes
            if queue.isDraining { return false }
            queue.isDraining = true
            return true
        }
        if mustWake { thread.submit { _ in self.drain() } }
    }

    /// Writes what waits and ends the thread; lines queued afterwards are lost.
    public func close() async {
        try? await thread.shutdownGracefully()
        drain()
    }

    private func drain() {
        while let bytes = takeAll() { writeFully(bytes) }
    }

    private func takeAll() -> [UInt8]? {
        queue.withLock { queue in
            if queue.bytes.isEmpty {
                queue.isDraining = false
                return nil
            }
            var taken: [UInt8] = []
            swap(&taken, &queue.bytes)
            return taken
        }
    }

    /// Gives up on a descriptor that fails: there is no other place to tell it.
    private func writeFully(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
                let written = Glibc.write(descriptor, start, rest.count)
                if written > 0 {
                    rest = rest.dropFirst(written)
                } else if errno != EINTR {
                    return
                }
            }
        }
    }
}
