import NIOCore
public import Generated
public import Platform
import Postgres
import SpecRuntime

/// Answers the OpenKJ desktop program as its own server would, always with 200 and its envelope; and programs that know
/// OpenKJ's numbers.
public struct OpenKJHandlers: OpenKJCompatibilityAPI {
    let services: TenantServices
    let usage: APIKeyUsage
    let gate: OpenKJGate

    /// Answers for the accounts behind these services.
    public init(services: TenantServices, usage: APIKeyUsage) {
        self.services = services
        self.usage = usage
        gate = OpenKJGate()
    }

    var database: PostgresClient { services.database }

    /// Answers a command of the desktop program.
    public func openkjCommand(_ input: OpenkjCommand.Input) async throws -> OpenkjCommand.Output {
        .ok(try await reply(to: input.body.bytes))
    }

    /// The answer to a body. Only a lost database is thrown: everything else OpenKJ has to be told in its own way.
    func reply(to body: ByteBuffer) async throws -> OpenKJReply {
        guard let request = OpenKJRequest(body) else {
            return .refused("", "The request is no JSON object.")
        }
        do {
            let caller = try await caller(of: request)
            return try await gate.pass(caller.key, isUpload: request.command == "addSongs") {
                try await answer(request, caller)
            }
        } catch let refusal as OpenKJRefusal {
            return .refused(request.command, refusal.message)
        } catch let problem as Problem {
            return .refused(request.command, problem.detail ?? problem.title)
        }
    }

    private func caller(of request: OpenKJRequest) async throws -> OpenKJCaller {
        guard let secret = APIKeySecret(request.text("api_key") ?? ""),
            let caller = try await database.first(OpenKJStatements.caller, [.bytes(secret.hash)])
        else { throw OpenKJRefusal.noKey }
        guard caller.isLive else {
            usage.noteRefusal(of: caller.key)
            throw OpenKJRefusal.noKey
        }
        usage.note(caller.key)
        return caller
    }

    private func answer(_ request: OpenKJRequest, _ caller: OpenKJCaller) async throws -> OpenKJReply {
        switch request.command {
        case "getSerial":
            try caller.require("requests:read")
            return OpenKJReply(command: request.command, error: false, serial: caller.serial)
        case "getRequests": return try await requests(request, caller)
        case "getVenues": return try await venues(request, caller)
        case "getAccepting": return try await accepting(request, caller)
        case "setAccepting": return try await setAccepting(request, caller)
        case "deleteRequest": return try await deleteRequest(request, caller)
        case "clearRequests": return try await clearRequests(request, caller)
        case "clearDatabase": return try await clearDatabase(request, caller)
        case "addSongs": return try await addSongs(request, caller)
        case "getAlert": return try await alert(request, caller)
        case "getEntitledSystemCount": return try await systemCount(request, caller)
        case "connectionTest":
            return OpenKJReply(command: request.command, error: false, connection: "ok")
        case "venueExists": return try await venueExists(request)
        default:
            throw OpenKJRefusal("The command \"\(request.command.prefix(64))\" is not known here.")
        }
    }
}

extension OpenKJReply {
    static func refused(_ command: String, _ message: String) -> OpenKJReply {
        OpenKJReply(command: command, error: true, errorString: message)
    }
}
