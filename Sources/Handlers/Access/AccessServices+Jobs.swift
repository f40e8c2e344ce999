public import Platform

extension AccessServices {
    /// The handlers of the jobs that accounts and sessions need.
    public var jobHandlers: [JobHandler] { [mailByAddressHandler, deleteAccountsHandler, purgeHandler] }

    /// The jobs of accounts and sessions that the clock asks for, each once an hour.
    ///
    /// - Throws: what is wrong with one of them.
    public static func periodicJobs() throws -> [PeriodicJob] {
        [
            try hourly("delete-accounts", at: "7 * * * *", DeleteAccounts()),
            try hourly("purge-access", at: "37 * * * *", PurgeAccess()),
        ]
    }

    private static func hourly(
        _ name: String, at minute: String, _ job: some JobKind
    ) throws(JobError) -> PeriodicJob {
        guard let cron = CronExpression(minute) else { throw JobError.cron(minute) }
        return try PeriodicJob(name, cron: cron, job: job, priority: .low)
    }
}
