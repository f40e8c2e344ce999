import Postgres

/// The migrations this program carries, embedded so that it runs from any folder.
enum SchemaMigrations {
    /// Every file of the folder `Migrations`; a test compares them.
    static let files: [(name: String, bytes: [UInt8])] = [
        ("0001_extensions_and_functions.sql", PackageResources._001_extensions_and_functions_sql),
        ("0002_accounts.sql", PackageResources._002_accounts_sql),
        ("0003_venues_and_systems.sql", PackageResources._003_venues_and_systems_sql),
        ("0004_songs.sql", PackageResources._004_songs_sql),
        ("0005_requests.sql", PackageResources._005_requests_sql),
        ("0006_song_search.sql", PackageResources._006_song_search_sql),
        ("0007_branding_profiles.sql", PackageResources._007_branding_profiles_sql),
        ("0008_public_venues.sql", PackageResources._008_public_venues_sql),
        ("0009_jobs.sql", PackageResources._009_jobs_sql),
        ("0010_people_and_roles.sql", PackageResources._010_people_and_roles_sql),
        ("0011_sessions.sql", PackageResources._011_sessions_sql),
        ("0012_mailed_tokens.sql", PackageResources._012_mailed_tokens_sql),
        ("0013_second_factors.sql", PackageResources._013_second_factors_sql),
        ("0014_events_and_audit.sql", PackageResources._014_events_and_audit_sql),
        ("0015_messages.sql", PackageResources._015_messages_sql),
        ("0016_identities.sql", PackageResources._016_identities_sql),
        ("0017_account_serials.sql", PackageResources._017_account_serials_sql),
        ("0018_plans.sql", PackageResources._018_plans_sql),
        ("0019_api_keys.sql", PackageResources._019_api_keys_sql),
        ("0020_song_uploads.sql", PackageResources._020_song_uploads_sql),
        ("0021_queue.sql", PackageResources._021_queue_sql),
        ("0022_song_imports.sql", PackageResources._022_song_imports_sql),
        ("0023_song_versions.sql", PackageResources._023_song_versions_sql),
        ("0024_idempotency.sql", PackageResources._024_idempotency_sql),
        ("0025_serial_of_names.sql", PackageResources._025_serial_of_names_sql),
    ]

    /// The migrations in their order.
    static func catalog() throws(MigrationError) -> MigrationCatalog {
        var migrations: [Migration] = []
        for file in files {
            migrations.append(
                try Migration.parse(fileName: file.name, text: String(decoding: file.bytes, as: UTF8.self)))
        }
        return try MigrationCatalog(migrations)
    }
}
