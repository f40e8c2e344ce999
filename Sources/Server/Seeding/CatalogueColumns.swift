/// Where a catalogue file has its artists and titles, by its header line.
struct CatalogueColumns: Equatable, Sendable {
    let artist: Int
    let title: Int

    /// The fields a row must have at least.
    var count: Int { max(artist, title) + 1 }

    /// Finds the columns `artist` and `title` in a header, whatever their case and order.
    init?(header: [[UInt8]]) {
        let names = header.map { CatalogueText.trimmed(String(decoding: $0, as: UTF8.self)).lowercased() }
        guard let artist = names.firstIndex(of: "artist"), let title = names.firstIndex(of: "title") else {
            return nil
        }
        self.artist = artist
        self.title = title
    }
}
