/// A song as karaoke catalogues list it.
public struct CatalogueSong: Sendable, Hashable {
    /// Who performs it, 1 to 255 code points.
    public var artist: String
    /// What it is called, 1 to 255 code points.
    public var title: String
    /// The code of the disc or file that holds it, such as `SC8123-04`; at most 255 code points.
    public var discID: String?
    /// Who made the karaoke version; at most 255 code points.
    public var manufacturer: String?

    /// Names a song.
    public init(artist: String, title: String, discID: String? = nil, manufacturer: String? = nil) {
        self.artist = artist
        self.title = title
        self.discID = discID
        self.manufacturer = manufacturer
    }
}
