// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// A new account. `customerData` goes with a customer's account only, `singerData` with a singer's.
///
/// Contract: `openapi/components/schemas/NewAccount.yaml:1`
public struct NewAccount: Sendable, Equatable {
    /// The address to sign in with; upper and lower case are the same.
    public var email: String
    /// At least 8 characters (code points), any of Unicode; neither common nor made of your own
    /// name or address.
    public var password: String
    /// What the account is for: running venues, or singing.
    public var accountType: AccountType
    /// Your name.
    public var name: String?
    /// What an account that runs venues begins with.
    public var customerData: CustomerSignUp?
    /// What a singer's account begins with.
    public var singerData: SingerSignUp?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        email: String,
        password: String,
        accountType: AccountType,
        name: String? = nil,
        customerData: CustomerSignUp? = nil,
        singerData: SingerSignUp? = nil
    ) {
        self.email = email
        self.password = password
        self.accountType = accountType
        self.name = name
        self.customerData = customerData
        self.singerData = singerData
    }
}

extension NewAccount {
    /// Reads one value and records every way in which it breaks the contract.
    static func decode(from reader: inout JSONReader) -> NewAccount? {
        guard reader.beginObject() else { return nil }
        var email: String?
        var password: String?
        var accountType: AccountType?
        var name: String?
        var customerData: CustomerSignUp?
        var singerData: SingerSignUp?
        var seen: UInt64 = 0
        while reader.nextMember() {
            if reader.keyIs("email") {
                guard reader.once(1 << 0, &seen) else { continue }
                email = reader.email(min: 3, max: 254)
            } else if reader.keyIs("password") {
                guard reader.once(1 << 1, &seen) else { continue }
                password = reader.string(min: 8, max: 128)
            } else if reader.keyIs("accountType") {
                guard reader.once(1 << 2, &seen) else { continue }
                accountType = AccountType.decode(from: &reader)
            } else if reader.keyIs("name") {
                guard reader.once(1 << 3, &seen) else { continue }
                name = reader.string(min: 1, max: 255, pattern: Patterns.songVersionDiscId)
            } else if reader.keyIs("customerData") {
                guard reader.once(1 << 4, &seen) else { continue }
                customerData = CustomerSignUp.decode(from: &reader)
            } else if reader.keyIs("singerData") {
                guard reader.once(1 << 5, &seen) else { continue }
                singerData = SingerSignUp.decode(from: &reader)
            } else {
                reader.unknownMember()
            }
        }
        if seen & (1 << 0) == 0 { reader.missing("email") }
        if seen & (1 << 1) == 0 { reader.missing("password") }
        if seen & (1 << 2) == 0 { reader.missing("accountType") }
        guard let email, let password, let accountType else { return nil }
        return NewAccount(
            email: email,
            password: password,
            accountType: accountType,
            name: name,
            customerData: customerData,
            singerData: singerData)
    }
}
