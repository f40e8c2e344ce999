/// Comparing secrets without telling by the time it takes where they differ.
enum ConstantTime {
    /// Whether the bytes are the same. The lengths are no secret.
    static func equal(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
