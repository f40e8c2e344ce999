import Foundation
import Hummingbird

/// Body and answer of `POST /echo`.
struct SongRequest: ResponseCodable {
    /// How many sing.
    enum Kind: String, Codable {
        case solo, duet, group
    }

    let venueId: UUID
    let artist: String
    let title: String
    let singerName: String
    let email: String
    let kind: Kind
    let keyChange: Int32
    let priority: Int32
    let tags: [String]
    let wishedAt: Date
    let notes: String?
    let location: Location?

    /// Checks the contract's bounds, every one of them.
    ///
    /// - Throws: `HTTPError` with status 400 that names the members out of bounds.
    func validate() throws {
        var faults: [String] = []
        check(artist, 1...255, "artist", &faults)
        check(title, 1...255, "title", &faults)
        check(singerName, 1...100, "singerName", &faults)
        check(email, 3...254, "email", &faults)
        if !email.contains("@") { faults.append("email") }
        if !(-12...12).contains(keyChange) { faults.append("keyChange") }
        if !(1...5).contains(priority) { faults.append("priority") }
        if tags.count > 10 { faults.append("tags") }
        for tag in tags { check(tag, 1...30, "tags", &faults) }
        if let notes { check(notes, 0...500, "notes", &faults) }
        if let location {
            if !(-90...90).contains(location.latitude) { faults.append("location.latitude") }
            if !(-180...180).contains(location.longitude) { faults.append("location.longitude") }
        }
        guard faults.isEmpty else {
            throw HTTPError(.badRequest, message: "out of bounds: " + faults.joined(separator: ", "))
        }
    }

    private func check(_ text: String, _ bounds: ClosedRange<Int>, _ name: String, _ faults: inout [String]) {
        if !bounds.contains(text.unicodeScalars.count) { faults.append(name) }
    }
}
