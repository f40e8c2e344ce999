/// One output of the generator, kept in memory until everything is known to be right.
struct GeneratedFile: Sendable {
    /// The path below the output folder, such as `Types/Venue.swift`.
    let path: String
    let text: String
}
