import CoreTypes
import Generated
import Postgres

/// A venue with what its page shows besides.
struct VenueDetailRow: RowDecodable {
    var venue: PublicVenueRow
    var systems: [KaraokeSystem]
    var totalSongs: Int64
    var branding: Branding?

    init(from row: inout RowReader) throws(RowDecodingError) {
        venue = try PublicVenueRow(from: &row)
        let ids = try row.uuidArray()
        let names = try row.textArray()
        systems = zip(ids, names).map { KaraokeSystem(id: $0, name: $1) }
        totalSongs = try row.int64()
        branding = try Self.branding(from: &row)
    }

    private static func branding(from row: inout RowReader) throws(RowDecodingError) -> Branding? {
        let isThere = try row.bool()
        let logo = try row.optionalText()
        let roles = try row.textArray()
        let colors = try row.textArray()
        let isPowered = try row.bool()
        guard isThere else { return nil }
        let palette = Dictionary(zip(roles, colors)) { first, _ in first }
        return Branding(logoUrl: logo, colorPalette: palette, poweredBySingr: isPowered)
    }

    /// The venue as the contract has it.
    var detail: VenueDetail {
        VenueDetail(
            id: venue.id, name: venue.name, urlName: venue.urlName,
            acceptingRequests: venue.acceptingRequests,
            address: venue.address, city: venue.city, state: venue.state, postalCode: venue.postalCode,
            country: venue.country, phoneNumber: venue.phoneNumber, website: venue.website,
            location: venue.location,
            timeZone: venue.timeZone, distanceMiles: nil, createdAt: venue.createdAt,
            updatedAt: venue.updatedAt,
            systems: systems, stats: VenueStats(totalSongs: totalSongs), branding: branding)
    }
}
