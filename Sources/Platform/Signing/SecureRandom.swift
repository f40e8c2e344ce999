/// Bytes of the system's cryptographically secure generator (`getrandom`).
enum SecureRandom {
    /// So many bytes.
    static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in .random(in: .min ... .max, using: &generator) }
    }
}
