/// Bytes of the system's cryptographically secure generator (`getrandom`).
enum SecureRandom {
    /// So many bytes.
    static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        // Each draw asks the kernel, so that all eight bytes of one are taken.
        return stride(from: 0, to: count, by: 8).flatMap { start in
            withUnsafeBytes(of: generator.next()) { Array($0.prefix(count - start)) }
        }
    }
}
