import ConformanceSupport
import Foundation
import Postgres

extension World {
    /// Confirms an account's address with the link of the mail that the server wrote into a folder.
    func confirmAddress(of account: TestAccount, mailsIn folder: String) async throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline {
            if let token = Self.token(to: account.email, in: folder) {
                _ = try await post("/v1/auth/verify-email", .object([.init("token", .string(token))]))
                return
            }
        }
        throw WorldError(description: "no mail to \(account.email) within 30 seconds")
    }

    /// The token of a mailed link; nil while there is no such mail.
    private static func token(to address: String, in folder: String) -> String? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasSuffix(".eml") {
            guard let mail = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8),
                mail.contains(address), mail.contains("verify-email")
            else { continue }
            // Quoted-printable (RFC 2045 §6.7): lines are broken by "=", and "=" itself is "=3D".
            let text = mail.replacing("=\r\n", with: "").replacing("=3D", with: "=")
            guard let link = text.firstRange(of: "#token=") else { continue }
            return String(text[link.upperBound...].prefix(43))
        }
        return nil
    }

    /// Lets the seconds pass in which an upload must be quiet before it becomes the catalogue.
    func passQuietSeconds() async throws {
        try await withDatabase { database in
            try await database.execute(
                Statement<NoRow>(
                    "quieten uploads",
                    "UPDATE song_uploads SET last_batch_at = last_batch_at - interval '9 seconds'"))
            try await database.execute(
                Statement<NoRow>(
                    "advance uploads",
                    "UPDATE jobs SET run_at = now() WHERE kind = 'catalogue.publish_upload'"))
        }
    }
}
