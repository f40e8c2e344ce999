import Postgres

enum NoticeStatements {
    /// Notes message `$2` of provider `$1`; nothing where it was heard before.
    static let take = Statement<Bool>(
        "take provider notice",
        """
        INSERT INTO provider_notices (provider, notice_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING true
        """)
}
