import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Finds TCP ports that nothing listens on.
enum FreePort {
    /// A port of the loopback interface that was free a moment ago.
    ///
    /// - Throws: ``HTTPFailure/system(call:code:)``.
    static func find() throws -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw HTTPFailure.system(call: "socket", code: errno) }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0 ? getsockname(descriptor, pointer, &length) : -1
            }
        }
        guard result == 0 else { throw HTTPFailure.system(call: "bind", code: errno) }
        return UInt16(bigEndian: address.sin_port)
    }
}
