import CoreTypes

/// How long sessions last and how many there are.
enum SessionRules {
    /// A refresh token is good for this long after its issue.
    static let idleSeconds: Int64 = 7 * 86_400
    /// No session lasts longer than this, however it is used.
    static let absoluteSeconds: Int64 = 30 * 86_400
    /// More sessions than this of one user do not go on side by side; the oldest ends.
    static let maximum: Int64 = 20
    /// Some operations ask for an authentication that is no older than this.
    static let stepUpSeconds: Int64 = 600
}
