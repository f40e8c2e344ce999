import Synchronization
import TestWorkbooks
import Testing

@testable import CatalogueFiles

@Suite struct ReaderTests {
    private static let rows = 10_000
    private static let text = Array(
        ("artist,title\n" + (0..<rows).map { "Artist \($0),Title \($0)\n" }.joined()).utf8)

    @Test func givesBatchesWithRowNumbersAndProgress() throws {
        try withScratchFile { path in
            let file = try FileDescriptor(writing: path)
            try file.write(Self.text)
            let reader = CatalogueReader(.file(path: path))
            var count = 0
            var bytes = 0
            while let batch = try reader.nextBatch() {
                #expect(batch.count == 1000)
                #expect(batch.first?.row == count + 2)
                count += batch.count
                #expect(reader.report.bytesRead >= bytes)
                bytes = reader.report.bytesRead
            }
            #expect(count == Self.rows)
            #expect(reader.report.totalBytes == Self.text.count)
            #expect(reader.report.bytesRead == Self.text.count)
        }
    }

    @Test func readsNoMoreOfThePiecesThanItNeeds() throws {
        let calls = Atomic(0)
        let reader = CatalogueReader(
            .pieces(size: nil) {
                calls.add(1, ordering: .relaxed)
                return Array("Queen,Bicycle Race\n".utf8)
            })
        #expect(try reader.nextBatch()?.count == 1000)
        #expect(calls.load(ordering: .relaxed) < 10_000)
        #expect(reader.report.totalBytes == nil)
    }

    @Test func isCancelledWithinABatchThatFindsNothing() {
        let reader = Mutex<CatalogueReader?>(nil)
        let calls = Atomic(0)
        let endless = CatalogueReader(
            .pieces(size: nil) {
                if calls.add(1, ordering: .relaxed).newValue == 100 { reader.withLock { $0 }?.cancel() }
                return Array(repeating: UInt8(ascii: "\n"), count: 1000)
            })
        reader.withLock { $0 = endless }
        #expect(throws: CancellationError.self) { try endless.nextBatch() }
        #expect(calls.load(ordering: .relaxed) == 100)
    }

    @Test func afterAnErrorThereIsNoMore() throws {
        struct Lost: Error {}
        let reader = CatalogueReader(.pieces(size: nil) { throw Lost() })
        #expect(throws: Lost.self) { try reader.nextBatch() }
        #expect(try reader.nextBatch() == nil)
    }

    @Test func aFileThatIsNotThereSaysSo() {
        let reader = CatalogueReader(.file(path: "/nonexistent/songs.csv"))
        #expect(throws: CatalogueFileError.unreadable(reason: "No such file or directory")) {
            try reader.nextBatch()
        }
    }

    @Test func aFileOverTheLimitIsRefused() {
        var options = CatalogueReadingOptions()
        options.limits.fileBytes = 1000
        #expect(failure(Self.text, options) == .tooLarge(what: "bytes", limit: 1000))
    }
}
