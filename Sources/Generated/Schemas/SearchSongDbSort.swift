// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Contract: `openapi/paths/customer/songdb.yaml:61`
public enum SearchSongDbSort: String, StringEnumeration {
    case relevance = "relevance"
    case artist = "artist"
    case title = "title"
}

extension SearchSongDbSort {
    /// Reads one of the values above.
    static func decode(from reader: inout JSONReader) -> SearchSongDbSort? {
        reader.enumeration(SearchSongDbSort.self)
    }
}
