import CLibPQ
import Glibc

/// Runs a closure on a thread of its own that nobody joins; false where the system has none to give.
package func runOnNewThread(_ name: StaticString, _ body: @escaping @Sendable () -> Void) -> Bool {
    let entry = Unmanaged.passRetained(ThreadEntry(name: name, body: body))
    var thread = pthread_t()
    let failure = pthread_create(
        &thread, nil,
        { argument in
            guard let argument else { return nil }
            let entry = Unmanaged<ThreadEntry>.fromOpaque(argument).takeRetainedValue()
            entry.name.withUTF8Buffer { bytes in
                bytes.withMemoryRebound(to: CChar.self) { name in
                    _ = name.baseAddress.map { pthread_setname_np(pthread_self(), $0) }
                }
            }
            entry.body()
            return nil
        }, entry.toOpaque())
    guard failure == 0 else {
        entry.release()
        return false
    }
    pthread_detach(thread)
    return true
}

private final class ThreadEntry: Sendable {
    let name: StaticString
    let body: @Sendable () -> Void

    init(name: StaticString, body: @escaping @Sendable () -> Void) {
        self.name = name
        self.body = body
    }
}
