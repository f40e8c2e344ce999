import Generated
import Postgres

extension VenueOrder {
    /// The statement that reads the list in this order.
    var statement: Statement<PublicVenueRow> {
        switch (sort, isDescending) {
        case (.name, false): PublicVenueStatements.byName
        case (.name, true): PublicVenueStatements.byNameDescending
        case (.city, false): PublicVenueStatements.byCity
        case (.city, true): PublicVenueStatements.byCityDescending
        case (.distance, false): PublicVenueStatements.byDistance
        case (.distance, true): PublicVenueStatements.byDistanceDescending
        case (.created, false): PublicVenueStatements.byCreation
        case (.created, true): PublicVenueStatements.byCreationDescending
        }
    }
}
