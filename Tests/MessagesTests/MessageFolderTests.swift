import Foundation
import Logging
import Testing

@testable import Platform

@Suite struct MessageFolderTests {
    private let folder: TemporaryFolder
    private let logger: Logger

    init() throws {
        folder = try TemporaryFolder()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        self.logger = logger
    }

    @Test func writesOneFileForEachMailWhichARepeatReplaces() async throws {
        let path = "\(folder.path)/deep/mail"
        let mails = FolderMails(path: path, logger: logger)
        let mail = Samples.mail()
        #expect(try await mails.send(mail) == nil)
        #expect(try await mails.send(mail) == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["\(mail.id).eml"])
        #expect(try Data(contentsOf: URL(filePath: "\(path)/\(mail.id).eml")) == Data(mail.document))
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(mail.id).eml")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func saysWhatStandsInTheWay() async throws {
        try Data().write(to: URL(filePath: "\(folder.path)/file"))
        let mails = FolderMails(path: "\(folder.path)/file", logger: logger)
        await #expect(throws: TransportFailure("could not open a file in the mail folder: Not a directory")) {
            try await mails.send(Samples.mail())
        }
    }

    @Test func logsATextMessageWithoutItsCode() async throws {
        let lines = LogLines()
        let logger = Logger(label: "test") { _ in LineLogHandler(lines: lines) }
        _ = try await LoggedTexts(folder: nil, logger: logger).send(Samples.text())
        _ = try await LoggedTexts(folder: folder.path, logger: logger).send(Samples.text())
        _ = try await FolderMails(path: folder.path, logger: logger).send(Samples.mail())
        #expect(lines.all.count == 3)
        for line in lines.all {
            for secret in ["013579", "43123", "ana@", Samples.tokenText] { #expect(!line.contains(secret)) }
        }
        let name = try #require(folder.files(".txt").first)
        #expect(String(decoding: try folder.read(name), as: UTF8.self).contains("013579"))
    }
}
