import CoreTypes
import Generated
import Postgres

enum MeStatements {
    /// The account of user `$1`.
    static let profile = Statement<MeRow>(
        "own account",
        """
        SELECT users.users_id, users.email, email_verified_at IS NOT NULL, pending.email, name, display_name,
            users.phone_number, phone_verified_at IS NOT NULL, image_url, customer_profiles_id,
            legal_business_name, dba_name, singer_profiles_id, nickname, avatar_url,
            totp.confirmed_at IS NOT NULL OR sms.users_id IS NOT NULL, password_hash IS NOT NULL,
            ARRAY(
                SELECT provider FROM identities WHERE identities.users_id = users.users_id ORDER BY 1 LIMIT 100),
            users.created_at, last_login_at
        FROM users LEFT JOIN customer_profiles USING (users_id) LEFT JOIN singer_profiles USING (users_id)
            LEFT JOIN totp_factors totp USING (users_id) LEFT JOIN sms_factors sms USING (users_id)
            LEFT JOIN pending_addresses pending ON pending.users_id = users.users_id AND pending.expires_at > now()
        WHERE users.users_id = $1
        """, isReader: true)

    /// The tenants whose teams user `$1` belongs to.
    static let organizations = Statement<OrganizationRow>(
        "own organizations",
        """
        SELECT customer_profiles_id, coalesce(dba_name, legal_business_name, 'Unnamed business'), role
        FROM organization_users member JOIN customer_profiles USING (customer_profiles_id)
        WHERE member.users_id = $1 AND status = 'active'
        ORDER BY 2, 1 LIMIT 1000
        """, isReader: true)

    /// Changes user `$1`: the name to `$3` where `$2`, the display name to `$5` where `$4`, the picture to `$7` where
    /// `$6`.
    static let update = Statement<NoRow>(
        "update own account",
        """
        UPDATE users SET
            name = CASE WHEN $2::boolean THEN $3 ELSE name END,
            display_name = CASE WHEN $4::boolean THEN $5 ELSE display_name END,
            image_url = CASE WHEN $6::boolean THEN $7 ELSE image_url END
        WHERE users_id = $1
        """)
}

struct OrganizationRow: RowDecodable, Sendable {
    var id: UUID
    var name: String
    var role: String

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        name = try row.text()
        role = try row.text()
    }
}

/// An account as its user sees it, without what stands in other tables.
struct MeRow: RowDecodable, Sendable {
    private var id: UUID
    private var email: String
    private var isEmailVerified: Bool
    private var pendingEmail: String?
    private var name: String?
    private var displayName: String?
    private var phoneNumber: String?
    private var phoneVerified: Bool
    private var imageURL: String?
    private var customer: CustomerProfileSummary?
    private var singer: SingerProfileSummary?
    private var hasSecondFactor: Bool
    private var hasPassword: Bool
    private var linkedProviders: [String]
    private var createdAt: Timestamp
    private var lastLoginAt: Timestamp?

    init(from row: inout RowReader) throws(RowDecodingError) {
        id = try row.uuid()
        email = try row.text()
        isEmailVerified = try row.bool()
        pendingEmail = try row.optionalText()
        name = try row.optionalText()
        displayName = try row.optionalText()
        phoneNumber = try row.optionalText()
        phoneVerified = try row.bool()
        imageURL = try row.optionalText()
        let customer = (try row.optionalUUID(), try row.optionalText(), try row.optionalText())
        self.customer = customer.0.map {
            CustomerProfileSummary(id: $0, legalBusinessName: customer.1, dbaName: customer.2)
        }
        let singer = (try row.optionalUUID(), try row.optionalText(), try row.optionalText())
        self.singer = singer.0.map {
            SingerProfileSummary(id: $0, nickname: singer.1, avatarUrl: singer.2)
        }
        hasSecondFactor = try row.bool()
        hasPassword = try row.bool()
        linkedProviders = try row.textArray()
        createdAt = try row.timestamp()
        lastLoginAt = try row.optionalTimestamp()
    }

    func me(roles: [String], context: ActiveContext?, organizations: [OrganizationSummary]) -> Me {
        Me(
            id: id, email: email, isEmailVerified: isEmailVerified, pendingEmail: pendingEmail, name: name,
            displayName: displayName, phoneNumber: phoneNumber, phoneVerified: phoneVerified,
            imageUrl: imageURL, roles: roles, activeContext: context, customerProfile: customer,
            singerProfile: singer, organizations: organizations, twoFactorEnabled: hasSecondFactor,
            hasPassword: hasPassword, linkedProviders: linkedProviders, createdAt: createdAt,
            lastLoginAt: lastLoginAt)
    }
}
