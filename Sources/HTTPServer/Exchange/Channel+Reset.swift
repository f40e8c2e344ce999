import Glibc
import NIOCore

extension Channel {
    /// Closes a socket so that its peer gets an error instead of an end (RFC 9293 §3.10.7).
    func reset() {
        guard let socket = self as? any SocketOptionProvider else { return close(promise: nil) }
        socket.setSoLinger(Glibc.linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in self.close(promise: nil)
        }
    }
}
