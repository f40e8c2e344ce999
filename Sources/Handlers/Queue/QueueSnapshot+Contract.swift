import CoreTypes
import Generated
import Rotation

extension QueueSnapshot {
    /// The queue as hosts see it.
    var forHosts: VenueQueue {
        let pinned = Set(night.pins.map(\.request.value)).subtracting(
            order.ignoredPins.map(\.pin.request.value))
        let songs: [VenueQueueItem] = order.entries.compactMap { entry in
            guard let row = requests[entry.request.value] else { return nil }
            return VenueQueueItem(
                request: row.request, place: entry.place.map(Int32.init), turn: Int32(clamping: entry.turn),
                reason: reason(of: entry), wait: wait(at: entry.place), partners: row.partners,
                movedByHost: pinned.contains(entry.request.value))
        }
        return VenueQueue(
            venueId: venue.id, venueName: venue.name, acceptingRequests: venue.isAccepting,
            nightStartedAt: venue.nightStart, settings: venue.settings, songs: songs, singers: singersForHosts
        )
    }

    private var singersForHosts: [VenueQueueSinger] {
        let standings = Dictionary(
            order.singers.map { ($0.singer.value, $0) }, uniquingKeysWith: { first, _ in first })
        return singers.map { singer in
            let standing = standings[singer.id]
            return VenueQueueSinger(
                id: singer.id, name: singer.name, singerProfileId: singer.profile, presence: singer.presence,
                joinedAt: singer.joinedAt, turns: Int32(clamping: standing?.turns ?? 0),
                nextRequestId: standing?.next?.value, place: standing?.place.map(Int32.init),
                keptPlace: standing?.keptPlace.map(Int32.init))
        }
    }

    /// The queue as everybody may see it: what is sung and called, by the venue's choice without names or songs.
    var forEverybody: PublicQueue {
        let visibility = venue.settings.visibility
        let (showsNames, showsSongs) = (
            visibility == .names || visibility == .both, visibility == .songs || visibility == .both
        )
        let songs: [PublicQueueItem] = order.entries.compactMap { entry in
            guard let place = entry.place, let row = requests[entry.request.value] else { return nil }
            return PublicQueueItem(
                place: Int32(place), singerName: showsNames ? shownName(of: row) : nil,
                artist: showsSongs ? row.request.artist : nil, title: showsSongs ? row.request.title : nil,
                wait: wait(at: place))
        }
        return PublicQueue(
            venueName: venue.name, acceptingRequests: venue.isAccepting, visibility: visibility,
            songs: visibility == .nothing ? [] : songs)
    }

    /// Everybody who sings a request; the partners that the host named, or else those that the singer wrote.
    func shownName(of row: LiveRequestRow) -> String {
        let partners =
            row.partners.isEmpty ? row.request.partnerNames : row.partners.map { name(of: SingerID($0)) }
        return String(([row.request.singerName] + partners).joined(separator: " & ").prefix(520))
    }
}

extension SongRequest {
    /// A request as its singer sees it, with its place in the queue that it is in.
    init(_ row: RequestRow, in queue: QueueSnapshot?) {
        let request = row.request
        let entry = queue?.entry(of: request.id)
        self.init(
            id: request.id, venueId: request.venueId, venueName: request.venueName, artist: request.artist,
            title: request.title, songdbId: request.songdbId, version: request.version,
            keyChange: request.keyChange, notes: request.notes, guestName: row.guestName,
            displayName: request.singerName, status: request.status, processed: request.processed,
            position: entry?.place.flatMap { $0 > 0 ? Int32($0) : nil },
            wait: queue?.wait(at: entry?.place), reason: entry.flatMap { queue?.reason(of: $0) },
            partnerNames: request.partnerNames, requestedAt: request.requestedAt,
            processedAt: request.processedAt)
    }
}
