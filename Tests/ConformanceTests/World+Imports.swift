import ConformanceSupport
import Foundation
import Synchronization

/// An import that has ended, and whose it is.
struct PastImport: Sendable {
    let tenant: TestAccount
    let id: String
}

extension World {
    /// An account with one system, into which catalogues are imported; one for all calls.
    func importer() async throws -> TestAccount {
        let maker = importerMaker.withLock { maker in
            let task =
                maker
                ?? Task {
                    let tenant = try await self.newTenant()
                    _ = try await self.system(of: tenant)
                    return tenant
                }
            maker = task
            return task
        }
        return try await maker.value
    }

    /// An account with one import, which has ended, so that reading it twice tells the same; one for all calls.
    func pastImport() async throws -> PastImport {
        let maker = pastImportMaker.withLock { maker in
            let task =
                maker
                ?? Task {
                    let tenant = try await self.newTenant()
                    _ = try await self.system(of: tenant)
                    let report = try await self.importCatalogue(
                        Array("Queen,Innuendo\n".utf8), named: "songs.csv", by: tenant)
                    return PastImport(tenant: tenant, id: report["jobId"]?.text ?? "")
                }
            maker = task
            return task
        }
        return try await maker.value
    }

    /// Sends a file as a form; gives the reply.
    func sendCatalogue(
        _ bytes: [UInt8], named name: String, _ fields: [(String, String)] = [], by tenant: TestAccount
    ) async throws -> HTTPReply {
        let boundary = "catalogue-\(unique())"
        var body: [UInt8] = []
        for (name, value) in [("systemId", "1")] + fields {
            body += Array(
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        let head = "Content-Disposition: form-data; name=\"file\"; filename=\"\(name)\""
        body += Array("--\(boundary)\r\n\(head)\r\nContent-Type: application/octet-stream\r\n\r\n".utf8)
        body += bytes + Array("\r\n--\(boundary)--\r\n".utf8)
        return try await client.send(
            HTTPCall(
                "POST", "/v1/customer/songdb",
                headers: tenant.authorization + [
                    ("Content-Type", "multipart/form-data; boundary=\(boundary)")
                ],
                body: body))
    }

    /// What an import came to; it asks until that is known.
    func finishedImport(_ id: String, of tenant: TestAccount) async throws -> JSON {
        let deadline = Date(timeIntervalSinceNow: 120)
        while Date() < deadline {
            let report = try await get(
                "/v1/customer/songdb/imports/\(id)", headers: tenant.authorization)
            if ["completed", "failed"].contains(report["state"]?.text) { return report }
        }
        throw WorldError(description: "import \(id) did not end")
    }

    /// Sends a file that is taken, and waits for what it comes to.
    func importCatalogue(
        _ bytes: [UInt8], named name: String, _ fields: [(String, String)] = [], by tenant: TestAccount
    ) async throws -> JSON {
        let reply = try await sendCatalogue(bytes, named: name, fields, by: tenant)
        guard reply.status == 202, let id = try JSONParser.parse(reply.body)["jobId"]?.text else {
            throw WorldError(description: "\(reply.status) \(reply.bodyText)")
        }
        return try await finishedImport(id, of: tenant)
    }
}
