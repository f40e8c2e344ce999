import CoreTypes
import Generated
import Platform
import Postgres

extension OpenKJHandlers {
    /// How many systems the operator may choose from.
    func systemCount(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        let count = try await database.first(OpenKJStatements.systemCount, [.uuid(caller.account)])
        return OpenKJReply(command: request.command, error: false, count: max(1, count ?? 1))
    }

    /// Begins a new catalogue beside the old one, which singers search until the new one has been quiet for some
    /// seconds: OpenKJ tells where an upload begins and never where it ends.
    func clearDatabase(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("songdb:write")
        let number = request.integer("system_id") ?? 1
        try await database.transaction { transaction in
            let system = try await system(number, caller, in: transaction)
            let upload = services.identifiers.next()
            try await transaction.execute(
                SongUploadStatements.dropOpen, [.uuid(caller.account), .uuid(system)])
            try await transaction.execute(
                SongUploadStatements.begin,
                [.uuid(upload), .uuid(caller.account), .uuid(system), .text("openkj")])
            try await transaction.enqueue(
                PublishUpload(upload: upload),
                JobOptions(start: .after(.seconds(PublishUpload.quietSeconds))))
        }
        return OpenKJReply(command: request.command, error: false)
    }

    /// Adds a batch to the new catalogue; to the one that singers search where no upload is open. Songs that cannot be
    /// kept are passed over, and so are those that are there.
    func addSongs(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        try caller.require("songdb:write")
        let number = request.integer("system_id") ?? 1
        let (songs, received) = request.songs()
        let (artists, titles) = (songs.map(\.artist), songs.map(\.title))
        try await database.transaction { transaction in
            let system = try await system(number, caller, in: transaction)
            let upload = try await transaction.first(
                SongUploadStatements.touchOpen, [.uuid(caller.account), .uuid(system)])
            guard !songs.isEmpty else { return }
            if let upload {
                let none = PostgresValue.textArray(artists.map { _ in "" })
                _ = try await transaction.first(
                    SongUploadStatements.add,
                    [.uuid(upload), .textArray(artists), .textArray(titles), none, none])
            } else {
                _ = try await transaction.first(
                    SongUploadStatements.addLive,
                    [.uuid(caller.account), .uuid(system), .textArray(artists), .textArray(titles)])
            }
        }
        return OpenKJReply(
            command: request.command, error: false,
            entriesProcessed: Int32(clamping: songs.count),
            entriesSkipped: Int32(clamping: received - songs.count))
    }

    /// The system of a number; one that the plan has room for is made, with those before it.
    private func system(
        _ number: Int32, _ caller: OpenKJCaller, in transaction: Transaction
    ) async throws -> UUID {
        let place: [PostgresValue] = [.uuid(caller.account), .int32(number)]
        if let system = try await transaction.first(OpenKJStatements.system, place) {
            try await transaction.requireWritable(caller.account)
            return system
        }
        let entitlement = try await transaction.lockedEntitlement(of: caller.account)
        guard number >= 1, number <= min(entitlement.systems ?? 100, 100) else {
            throw OpenKJRefusal(
                "The plan \(entitlement.planName) has \(entitlement.systems ?? 100) systems; choose a system_id from 1 on."
            )
        }
        try await transaction.execute(OpenKJStatements.addSystems, place)
        guard let system = try await transaction.first(OpenKJStatements.system, place) else {
            throw OpenKJRefusal("There is no system \(number).")
        }
        return system
    }
}
