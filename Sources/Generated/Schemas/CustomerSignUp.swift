// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// What an account that runs venues begins with.
///
/// Contract: `openapi/components/schemas/CustomerSignUp.yaml:1`
public struct CustomerSignUp: Sendable, Equatable {
    /// The legal name of the business.
    public var legalBusinessName: String?
    /// Where the business is reached; the account's own address when left out.
    public var contactEmail: String?
    /// The business's time zone, an IANA name; the default of its venues.
    public var timezone: String

    /// Puts the value together; the contract's constraints are not checked here.
    public init(legalBusinessName: String? = nil, contactEmail: String? = nil, timezone: String = "UTC") {
        self.legalBusinessName = legalBusinessName
        self.contactEmail = contactEmail
        self.timezone = timezone
    }
}

extension CustomerSignUp {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> CustomerSignUp? {
        guard reader.beginObject() else { return nil }
        var legalBusinessName: String?
        var contactEmail: String?
        var timezone: String? = "UTC"
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("legalBusinessName") {
                guard reader.once(1 << 0, &seen) else { continue }
                legalBusinessName = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("contactEmail") {
                guard reader.once(1 << 1, &seen) else { continue }
                contactEmail = reader.email(min: 3, max: 254)
            } else if reader.keyIs("timezone") {
                guard reader.once(1 << 2, &seen) else { continue }
                timezone = reader.string(min: 1, max: 64, pattern: Patterns.customerSignUpTimezone)
            } else {
                reader.unknownMember()
            }
        }
        guard let timezone else { return nil }
        return CustomerSignUp(
            legalBusinessName: legalBusinessName,
            contactEmail: contactEmail,
            timezone: timezone)
    }
}
