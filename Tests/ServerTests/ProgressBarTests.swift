import Testing

@testable import Server

@Suite struct ProgressBarTests {
    @Test func showsPartRowsAndRate() {
        let progress = LoadProgress(bytes: 500, size: 1000, rows: 12_345)
        let text = ProgressBar.text(progress, elapsed: .seconds(5))
        #expect(text == "[############............] 50 %  12,345 rows, 2,469 rows/s")
    }

    @Test func showsNoPartOfAPipe() {
        #expect(ProgressBar.text(LoadProgress(), elapsed: .seconds(1)) == "0 rows, 0 rows/s")
    }

    @Test func drawsNothingWithoutATerminal() {
        var drawn = ""
        ProgressBar(isTerminal: false) { drawn += $0 }.show(LoadProgress(size: 1))
        #expect(drawn.isEmpty)
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")])
    func groupsThousands(number: Int, text: String) {
        #expect(ProgressBar.grouped(number) == text)
    }
}
