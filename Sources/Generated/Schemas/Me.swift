// Generated from openapi/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// Your account.
///
/// Contract: `openapi/components/schemas/Me.yaml:1`
public struct Me: Sendable, Equatable {
    /// Your id.
    public var id: UUID
    /// Your address.
    public var email: String
    /// Whether you have shown that the address is yours.
    public var isEmailVerified: Bool
    /// The address that you want to change to and have not confirmed.
    public var pendingEmail: String?
    /// Your name.
    public var name: String?
    /// The name that others see.
    public var displayName: String?
    /// Your telephone number (E.164).
    public var phoneNumber: String?
    /// Whether you have shown that the number is yours.
    public var phoneVerified: Bool
    /// Your picture.
    public var imageUrl: String?
    /// What you are: `singer`, roles in tenants, roles on the platform.
    public var roles: [String]
    /// The profile that you work with now; null when there is none.
    public var activeContext: ActiveContext?
    /// Your own account that runs venues; null when there is none.
    public var customerProfile: CustomerProfileSummary?
    /// Your profile as a singer; null when there is none.
    public var singerProfile: SingerProfileSummary?
    /// The accounts whose teams you belong to, your own included.
    public var organizations: [OrganizationSummary]
    /// Whether signing in takes a second factor.
    public var twoFactorEnabled: Bool
    /// Whether the account has a password.
    public var hasPassword: Bool
    /// The names of the identity providers that sign in to the account.
    public var linkedProviders: [String]
    /// When the account was made.
    public var createdAt: Timestamp
    /// When you last signed in.
    public var lastLoginAt: Timestamp?

    /// Puts the value together; the contract's constraints are not checked here.
    public init(
        id: UUID,
        email: String,
        isEmailVerified: Bool,
        pendingEmail: String?,
        name: String?,
        displayName: String?,
        phoneNumber: String?,
        phoneVerified: Bool,
        imageUrl: String?,
        roles: [String],
        activeContext: ActiveContext?,
        customerProfile: CustomerProfileSummary?,
        singerProfile: SingerProfileSummary?,
        organizations: [OrganizationSummary],
        twoFactorEnabled: Bool,
        hasPassword: Bool,
        linkedProviders: [String],
        createdAt: Timestamp,
        lastLoginAt: Timestamp?
    ) {
        self.id = id
        self.email = email
        self.isEmailVerified = isEmailVerified
        self.pendingEmail = pendingEmail
        self.name = name
        self.displayName = displayName
        self.phoneNumber = phoneNumber
        self.phoneVerified = phoneVerified
        self.imageUrl = imageUrl
        self.roles = roles
        self.activeContext = activeContext
        self.customerProfile = customerProfile
        self.singerProfile = singerProfile
        self.organizations = organizations
        self.twoFactorEnabled = twoFactorEnabled
        self.hasPassword = hasPassword
        self.linkedProviders = linkedProviders
        self.createdAt = createdAt
        self.lastLoginAt = lastLoginAt
    }
}

extension Me {
    /// Writes the value as JSON.
    func encode(to writer: inout JSONWriter) {
        writer.literal("{\"id\":")
        writer.uuid(id)
        writer.literal(",\"email\":")
        writer.string(email)
        writer.literal(",\"isEmailVerified\":")
        writer.bool(isEmailVerified)
        writer.literal(",\"pendingEmail\":")
        if let present = pendingEmail {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"name\":")
        if let present = name {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"displayName\":")
        if let present = displayName {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"phoneNumber\":")
        if let present = phoneNumber {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"phoneVerified\":")
        writer.bool(phoneVerified)
        writer.literal(",\"imageUrl\":")
        if let present = imageUrl {
            writer.string(present)
        } else {
            writer.null()
        }
        writer.literal(",\"roles\":")
        writer.literal("[")
        for (index, item) in roles.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal(",\"activeContext\":")
        if let present = activeContext {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"customerProfile\":")
        if let present = customerProfile {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"singerProfile\":")
        if let present = singerProfile {
            present.encode(to: &writer)
        } else {
            writer.null()
        }
        writer.literal(",\"organizations\":")
        writer.literal("[")
        for (index, item) in organizations.enumerated() {
            if index > 0 { writer.literal(",") }
            item.encode(to: &writer)
        }
        writer.literal("]")
        writer.literal(",\"twoFactorEnabled\":")
        writer.bool(twoFactorEnabled)
        writer.literal(",\"hasPassword\":")
        writer.bool(hasPassword)
        writer.literal(",\"linkedProviders\":")
        writer.literal("[")
        for (index, item) in linkedProviders.enumerated() {
            if index > 0 { writer.literal(",") }
            writer.string(item)
        }
        writer.literal("]")
        writer.literal(",\"createdAt\":")
        writer.timestamp(createdAt)
        writer.literal(",\"lastLoginAt\":")
        if let present = lastLoginAt {
            writer.timestamp(present)
        } else {
            writer.null()
        }
        writer.literal("}")
    }
}
