/// A song and where in the file it stands.
public struct CatalogueRecord: Sendable, Hashable {
    /// The line that the row starts on, its number in its sheet, or its place in the array; from 1.
    public var row: Int
    /// The sheet's number among the report's, from 1; 1 in any other format.
    public var sheet: Int
    /// What the row names.
    public var song: CatalogueSong
}
