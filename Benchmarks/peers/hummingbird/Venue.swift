import Foundation
import Hummingbird

/// The answer of `GET /venues`.
struct VenueList: ResponseCodable, Sendable {
    let venues: [Venue]
}

/// The answer of `GET /venues/{urlName}`.
struct Venue: ResponseCodable, Sendable {
    let id: UUID
    let name: String
    let urlName: String
    let acceptingRequests: Bool
    let address: String
    let city: String
    let state: String
    let postalCode: String
    let country: String
    let phoneNumber: String?
    let website: String?
    let location: Location?
    let createdAt: Date
    let updatedAt: Date
}

/// A place on the WGS 84 ellipsoid.
struct Location: Codable, Sendable {
    let latitude: Double
    let longitude: Double
}
