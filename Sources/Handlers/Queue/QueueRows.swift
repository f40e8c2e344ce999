import CoreTypes
import Generated
import Postgres
import Rotation

/// A request that waits, is held or is being sung.
struct LiveRequestRow: RowDecodable, Sendable {
    let request: CustomerRequest
    let guestName: String?
    let position: Int64
    let isOutOfTurn: Bool
    /// Who sings along.
    let partners: [UUID]

    init(from row: inout RowReader) throws(RowDecodingError) {
        request = try CustomerRequest(from: &row)
        (guestName, position, isOutOfTurn) = (try row.optionalText(), try row.int64(), try row.bool())
        partners = try row.uuidArray()
    }

    /// The request as the rotation knows it.
    var rotated: QueueRequest {
        let stage: QueueRequest.Stage =
            request.status == .performing
            ? .performing(outOfTurn: isOutOfTurn) : request.held ? .held : .waiting
        return QueueRequest(
            id: RequestID(request.id),
            singers: (request.singerId.map { [$0] } ?? []).map { SingerID($0) }
                + partners.map { SingerID($0) },
            position: position, requestedAt: request.requestedAt, stage: stage)
    }
}

/// Somebody who sings at a venue tonight.
struct SingerRow: RowDecodable, Sendable {
    let id: UUID
    let name: String
    let profile: UUID?
    let presence: SingerPresence
    let joinedAt: Timestamp

    init(from row: inout RowReader) throws(RowDecodingError) {
        (id, name, profile) = (try row.uuid(), try row.text(), try row.optionalUUID())
        guard let presence = SingerPresence(rawValue: try row.text()) else {
            throw row.failure("no presence")
        }
        self.presence = presence
        joinedAt = try row.timestamp()
    }

    /// The singer as the rotation knows them.
    var rotated: QueueSinger {
        QueueSinger(id: SingerID(id), joinedAt: joinedAt, presence: rotatedPresence)
    }

    private var rotatedPresence: QueueSinger.Presence {
        switch presence {
        case .present: .present
        case .away: .away
        case .removed: .removed
        }
    }
}

/// A request that was sung tonight.
struct PerformanceRow: RowDecodable, Sendable {
    let performance: Performance

    init(from row: inout RowReader) throws(RowDecodingError) {
        let (request, singer) = (try row.int64(), try row.optionalUUID())
        let (endedAt, isOutOfTurn, partners) = (try row.timestamp(), try row.bool(), try row.uuidArray())
        performance = Performance(
            request: RequestID(request),
            singers: ((singer.map { [$0] } ?? []) + partners).map { SingerID($0) },
            endedAt: endedAt, isOutOfTurn: isOutOfTurn)
    }
}

/// What a host has moved.
struct PinRow: RowDecodable, Sendable {
    let pin: Pin

    init(from row: inout RowReader) throws(RowDecodingError) {
        let (request, kind) = (try row.int64(), try row.text())
        let (song, ahead, behind) = (
            try row.optionalInt64(), try row.optionalInt64(), try row.optionalInt64()
        )
        let placement: Pin.Placement
        switch (kind, song, ahead, behind) {
        case ("next", _, _, _): placement = .next
        case ("song", let song?, _, _): placement = .song(Int(song))
        case ("after", _, let ahead?, _): placement = .after(RequestID(ahead))
        case ("before", _, _, let behind?): placement = .before(RequestID(behind))
        case ("between", _, let ahead?, let behind?):
            placement = .between(RequestID(ahead), RequestID(behind))
        default: throw row.failure("no place of a pin")
        }
        pin = Pin(request: RequestID(request), placement: placement, revision: try row.int64())
    }
}

/// A request as those who run the venue see it, with what its singer alone wrote.
struct RequestRow: RowDecodable, Sendable {
    let request: CustomerRequest
    let guestName: String?

    init(from row: inout RowReader) throws(RowDecodingError) {
        request = try CustomerRequest(from: &row)
        guestName = try row.optionalText()
    }
}

extension CustomerRequest {
    /// Reads the columns that every statement on requests begins with.
    init(from row: inout RowReader) throws(RowDecodingError) {
        let (id, venue, venueName) = (try row.int64(), try row.uuid(), try row.text())
        let (artist, title, song) = (try row.text(), try row.text(), try row.optionalInt64())
        let version = SongVersion(
            discId: try row.optionalText(), manufacturer: try row.optionalText())
        let (keyChange, notes) = (try row.int32(), try row.optionalText())
        let (singer, profile, user) = (
            try row.optionalUUID(), try row.optionalUUID(), try row.optionalUUID()
        )
        let (name, partnerNames) = (try row.text(), try row.textArray())
        guard let source = SongRequestSource(rawValue: try row.text()),
            let status = SongRequestStatus(rawValue: try row.text())
        else { throw row.failure("no status or source of a request") }
        self.init(
            id: id, venueId: venue, venueName: venueName, artist: artist, title: title, songdbId: song,
            version: version == SongVersion() ? nil : version, keyChange: keyChange, notes: notes,
            singerId: singer,
            singerProfileId: profile, submittedByUserId: user, singerName: name, partnerNames: partnerNames,
            source: source, status: status,
            held: try row.bool(), processed: try row.bool(), requestedAt: try row.timestamp(),
            startedAt: try row.optionalTimestamp(), processedAt: try row.optionalTimestamp())
    }
}
