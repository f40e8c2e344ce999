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
        ("0015_messages.sql", PackageResources._015_messages_sql),
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
