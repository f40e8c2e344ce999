// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport

/// What the suites could not make, for the report.
enum ConformanceIndex {
    static let untested: [String: [UntestedConstraint]] = [
        "listPublicVenues": Conformance.ListPublicVenuesConformance.untested,
        "getPublicVenue": Conformance.GetPublicVenueConformance.untested,
        "searchVenueSongDb": Conformance.SearchVenueSongDbConformance.untested,
        "browseVenueSongs": Conformance.BrowseVenueSongsConformance.untested,
        "createGuestRequest": Conformance.CreateGuestRequestConformance.untested,
        "getKeySet": Conformance.GetKeySetConformance.untested,
        "getHealth": Conformance.GetHealthConformance.untested,
        "getReadiness": Conformance.GetReadinessConformance.untested,
    ]
}
