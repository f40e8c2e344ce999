import CoreTypes
import Generated
import Rotation

extension QueueSnapshot {
    /// What waits, in the order in which it is due, then what is held; OpenKJ shows it as it comes.
    var forOpenKJ: [OpenKJSongRequest] {
        order.entries.compactMap { requests[$0.request.value] }
            .filter { $0.request.status == .pending }.prefix(1_000).map {
                OpenKJSongRequest($0, shownName(of: $0))
            }
    }
}

extension OpenKJSongRequest {
    /// OpenKJ reads numbers of 31 bits, capitalises a singer's words, and crashes on a name of white space.
    fileprivate init(_ row: LiveRequestRow, _ name: String) {
        let request = row.request
        let name = name.trimmingWhitespace()
        let seconds = request.requestedAt.microsecondsSinceEpoch / 1_000_000
        self.init(
            requestId: Int32(truncatingIfNeeded: (request.id - 1) % 2_147_483_647 + 1),
            singer: name.isEmpty ? "Guest" : name, artist: request.artist, title: request.title,
            requestTime: Int32(clamping: seconds), keyChange: request.keyChange)
    }
}
