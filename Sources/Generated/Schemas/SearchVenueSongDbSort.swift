// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Contract: `openapi/paths/public/venue-songdb.yaml:33`
public enum SearchVenueSongDbSort: String, StringEnumeration {
    case relevance = "relevance"
    case artist = "artist"
    case title = "title"
}

extension SearchVenueSongDbSort {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> SearchVenueSongDbSort? {
        reader.enumeration(SearchVenueSongDbSort.self)
    }
}
