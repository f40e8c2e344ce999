public import Platform

extension AccessServices {
    /// The handlers of the jobs that accounts and sessions need.
    public var jobHandlers: [JobHandler] { [mailLinkHandler] }
}
