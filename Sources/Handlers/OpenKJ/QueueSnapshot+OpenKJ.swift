import CoreTypes
import Generated
import Rotation

extension QueueSnapshot {
    /// What waits, in the order in which it is due, then what is held; OpenKJ shows it as it comes.
    var forOpenKJ: [OpenKJSongRequest] {
        order.entries.compactMap { requests[$0.request.value] }
            .filter { $0.request.status == .pending }.prefix(1_000).map {
                OpenKJSongRequest($0.request, singer: singerOnScreen(of: $0))
            }
    }

    /// What waits and was asked for in a second or later, the oldest first.
    ///
    /// - Parameter second: In seconds since 1970; nil for everything that waits.
    func forPrograms(since second: Int64?) -> [ProgramRequest] {
        requests.values.filter { $0.request.status == .pending && $0.request.second >= second ?? .min }
            .sorted { ($0.request.requestedAt, $0.request.id) < ($1.request.requestedAt, $1.request.id) }
            .prefix(1_000).map { ProgramRequest($0.request, singer: singerOnScreen(of: $0)) }
    }

    /// Who sings, in at most 255 characters: OpenKJ capitalises the words of a name, and crashes on white space alone.
    private func singerOnScreen(of row: LiveRequestRow) -> String {
        let name = String(String.UnicodeScalarView(shownName(of: row).unicodeScalars.prefix(255)))
            .trimmingWhitespace()
        return name.isEmpty ? "Guest" : name
    }
}

extension CustomerRequest {
    /// When it was asked for, in whole seconds since 1970.
    fileprivate var second: Int64 { requestedAt.microsecondsSinceEpoch / 1_000_000 }
}

extension OpenKJSongRequest {
    /// OpenKJ reads numbers of 31 bits.
    fileprivate init(_ request: CustomerRequest, singer: String) {
        self.init(
            requestId: Int32(truncatingIfNeeded: (request.id - 1) % 2_147_483_647 + 1), singer: singer,
            artist: request.artist, title: request.title, requestTime: Int32(clamping: request.second),
            keyChange: request.keyChange)
    }
}

extension ProgramRequest {
    fileprivate init(_ request: CustomerRequest, singer: String) {
        self.init(
            requestId: request.id, artist: request.artist, title: request.title, singer: singer,
            keyChange: request.keyChange, timestamp: request.second)
    }
}
