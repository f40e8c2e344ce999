import CLibPQ
import Glibc

/// The sockets of one driver, watched with epoll.
struct Poller: ~Copyable {
    struct Readiness {
        let key: UInt64
        let isReadable: Bool
        let isWritable: Bool
    }

    private let descriptor: Int32
    private let events: UnsafeMutableBufferPointer<epoll_event>

    init() {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        precondition(descriptor >= 0, "the process has no file descriptor left for the database driver")
        events = .allocate(capacity: 64)
    }

    deinit {
        events.deallocate()
        Glibc.close(descriptor)
    }

    func add(_ socket: Int32, key: UInt64) {
        control(EPOLL_CTL_ADD, socket, key: key, writing: false)
    }

    /// Watches for room to write too, or no longer.
    func watch(_ socket: Int32, key: UInt64, writing: Bool) {
        control(EPOLL_CTL_MOD, socket, key: key, writing: writing)
    }

    func remove(_ socket: Int32) {
        control(EPOLL_CTL_DEL, socket, key: 0, writing: false)
    }

    private func control(_ operation: Int32, _ socket: Int32, key: UInt64, writing: Bool) {
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | (writing ? EPOLLOUT.rawValue : 0)
        event.data.u64 = key
        epoll_ctl(descriptor, operation, socket, &event)
    }

    /// Waits for at most so many milliseconds, for ever where negative.
    func wait(milliseconds: Int32, _ body: (Readiness) -> Void) {
        let count = epoll_wait(descriptor, events.baseAddress, Int32(events.count), milliseconds)
        for index in 0..<Int(max(count, 0)) {
            let event = events[index]
            let failed = event.events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0
            body(
                Readiness(
                    key: event.data.u64,
                    isReadable: failed || event.events & EPOLLIN.rawValue != 0,
                    isWritable: event.events & EPOLLOUT.rawValue != 0))
        }
    }
}
