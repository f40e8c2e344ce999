// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// The linked account, or where a browser has to go; `kind` tells which.
///
/// Contract: `openapi/components/schemas/LinkAnswer.yaml:1`
public enum LinkAnswer: Sendable, Equatable {
    /// `kind` is `linked`.
    case linked(LinkDone)
    /// `kind` is `redirect`.
    case redirect(LinkBegun)
}

extension LinkAnswer {
    /// Writes the value of whichever case it is.
    func encode(to writer: inout JSONWriter) {
        switch self {
        case .linked(let value): value.encode(to: &writer)
        case .redirect(let value): value.encode(to: &writer)
        }
    }
}
