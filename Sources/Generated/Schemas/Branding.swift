// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// How the venue's owner wants its pages to look; null for the platform's own look.
///
/// Contract: `openapi/components/schemas/Branding.yaml:1`
public struct Branding: Sendable, Equatable {
    /// Where the logo is, as an image.
    public var logoUrl: String?
    /// Colours by their role, such as `primary`.
    public var colorPalette: [String: String]
    /// Whether the pages say that they are powered by Singr.
    public var poweredBySingr: Bool

    /// Puts the value together; the contract's constraints are not checked here.
    public init(logoUrl: String? = nil, colorPalette: [String: String], poweredBySingr: Bool) {
        self.logoUrl = logoUrl
        self.colorPalette = colorPalette
        self.poweredBySingr = poweredBySingr
    }
}

extension Branding {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        var isFirst = true
        if let logoUrl {
            writer.literal("{\"logoUrl\":")
            isFirst = false
            writer.string(logoUrl)
        }
        writer.literal(isFirst ? "{\"colorPalette\":" : ",\"colorPalette\":")
        isFirst = false
        writer.literal("{")
        for (index, member) in colorPalette.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(member.key)
            writer.literal(":")
            writer.string(member.value)
        }
        writer.literal("}")
        writer.literal(",\"poweredBySingr\":")
        writer.bool(poweredBySingr)
        writer.literal("}")
    }
}
