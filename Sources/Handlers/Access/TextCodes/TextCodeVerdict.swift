import SpecRuntime

/// What became of an attempt to enter a code.
enum TextCodeVerdict: Sendable {
    /// It is the code, which is not used up yet.
    case right(digest: [UInt8])
    /// It is not, and so many attempts are left.
    case wrong(left: Int)
    /// There were too many attempts; another code can be asked for after so many seconds.
    case exhausted(retryAfter: Int)
    /// No code was sent, or it has expired.
    case absent

    /// What somebody is told whose code is not the right one.
    var refusal: Problem {
        switch self {
        case .wrong(let left): .wrongCode(left: left)
        case .exhausted(let seconds): .rateLimited(retryAfter: seconds)
        case .absent, .right: .noTextCode
        }
    }
}

extension Problem {
    /// 400: a wrong code, and how many attempts are left.
    static func wrongCode(left: Int) -> Problem {
        switch left {
        case 0: .invalidCode("The code is wrong. Begin again.")
        case 1: .invalidCode("The code is wrong. 1 attempt is left.")
        default: .invalidCode("The code is wrong. \(left) attempts are left.")
        }
    }

    /// 400: nothing was sent that a code could be compared with.
    static var noTextCode: Problem { .invalidCode("The code was used or has expired. Ask for another one.") }
}
