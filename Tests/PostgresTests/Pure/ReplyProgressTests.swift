import Testing

@testable import Postgres

@Suite("The replies to a command")
struct ReplyProgressTests {
    @Test("of a group are complete one by one, the last with the group's synchronization")
    func pipelined() {
        var first = ReplyProgress.pipelined(preparing: false)
        #expect(first.receive(.success) == .keep)
        #expect(first.receive(.end) == .complete)
        var progress = ReplyProgress.pipelined(preparing: false)
        progress.endsGroup = true
        #expect(progress.receive(.success) == .keep)
        #expect(progress.receive(.end) == .ignore)
        #expect(progress.receive(.synchronized) == .complete)
    }

    @Test("count only after the statement is prepared")
    func preparing() {
        var progress = ReplyProgress.pipelined(preparing: true)
        #expect(progress.receive(.success) == .ignore)
        #expect(progress.receive(.end) == .ignore)
        #expect(progress.receive(.success) == .keep)
    }

    @Test("keep the error of a failed preparation, not what was skipped after it")
    func failedPreparation() {
        var progress = ReplyProgress.pipelined(preparing: true)
        progress.endsGroup = true
        #expect(progress.receive(.error) == .keep)
        #expect(progress.receive(.end) == .ignore)
        #expect(progress.receive(.skipped) == .ignore)
        #expect(progress.receive(.end) == .ignore)
        #expect(progress.receive(.synchronized) == .complete)
        #expect(progress.didNotPrepare)
        #expect(!progress.wasSkipped)
    }

    @Test(
        "tell a command that was skipped for another's failure, and whether its statement was to be prepared")
    func skipped() {
        for preparing in [true, false] {
            var progress = ReplyProgress.pipelined(preparing: preparing)
            #expect(progress.receive(.skipped) == .ignore)
            #expect(progress.wasSkipped)
            #expect(progress.didNotPrepare == preparing)
        }
    }

    @Test("keep a failure of running apart from one of preparing")
    func failedRun() {
        var progress = ReplyProgress.pipelined(preparing: true)
        #expect(progress.receive(.success) == .ignore)
        #expect(progress.receive(.end) == .ignore)
        #expect(progress.receive(.error) == .keep)
        #expect(progress.receive(.end) == .complete)
        #expect(!progress.didNotPrepare)
    }

    @Test("are an error where the server finds one only at the end of the group")
    func failedCommit() {
        var progress = ReplyProgress.pipelined(preparing: false)
        progress.endsGroup = true
        #expect(progress.receive(.success) == .keep)
        #expect(progress.receive(.end) == .ignore)
        #expect(progress.receive(.error) == .keep)
        #expect(progress.receive(.end) == .ignore)
        #expect(progress.receive(.synchronized) == .complete)
    }

    @Test("of several statements keep the last result, or the first error")
    func exclusive() {
        var progress = ReplyProgress.exclusive
        #expect(progress.receive(.success) == .keep)
        #expect(progress.receive(.success) == .keep)
        #expect(progress.receive(.error) == .keep)
        #expect(progress.receive(.error) == .ignore)
        #expect(progress.receive(.end) == .complete)
    }

    @Test("of COPY are complete once the server waits for rows")
    func copy() {
        var progress = ReplyProgress.exclusive
        #expect(progress.receive(.copyStarted) == .keepAndComplete)
    }
}
