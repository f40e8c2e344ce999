import Foundation
import Testing

@testable import Rotation

/// The night in `docs/rotation.md` goes as it says there.
@Suite struct WorkedExampleTests {
    @Test func theNightInTheDocumentation() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let document = try String(contentsOf: root.appending(path: "docs/rotation.md"), encoding: .utf8)
        var test = TestNight(.turns(1, .spread(every: 2)))
        for name in ["Ana", "Ben", "Cleo", "Dan", "Ana", "Ben", "Cleo", "Dan"] { test.ask(name) }
        var tables = [table(test)]
        test.sing(4)
        test.ask("Eve")
        tables.append(table(test))
        test.set("Ben", .away)
        tables.append(table(test))
        test.sing(3)
        test.set("Ben", .present)
        tables.append(table(test))
        test.ask("Ana", "Cleo", song: "Ana & Cleo")
        let eve = test.ask("Eve")
        tables.append(table(test))
        test.pin(eve, .next)
        tables.append(table(test))
        let night = try #require(document.components(separatedBy: "## A night\n").last)
        #expect(rows(night) == tables.flatMap(\.self))
        let wait = Pace(intervals: Array(repeating: 240, count: 7), secondsOnStage: 60).waits(places: 4)[3]
        #expect(night.contains("place 4, \(wait.low) to \(wait.high) minutes"), "\(wait)")
    }

    private func table(_ test: TestNight) -> [String] {
        test.night.order().entries.map { entry in
            let place = entry.place.map(String.init) ?? "–"
            return "| \(place) | \(test.songs[entry.request] ?? "?") | \(entry.reason.text(test.name)) |"
        }
    }

    /// The rows of all tables without their heads.
    private func rows(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
            .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| Place") }
    }
}
