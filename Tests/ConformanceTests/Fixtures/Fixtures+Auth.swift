import ConformanceSupport

/// What refuses a password beyond its length.
private let strength = "common_password"

extension Fixtures {
    func getKeySet(_ world: World) async throws -> Call { Call() }

    func signUp(_ world: World) async throws -> Call {
        Call(
            headers: [("User-Agent", "Conformance/1")],
            body: .object([
                .init("email", .string("new-\(world.unique())@example.com")),
                .init("password", .string(TestAccount.password)),
                .init("accountType", .string("customer")), .init("name", .string("Dana Whitfield")),
                .init(
                    "customerData",
                    .object([
                        .init("legalBusinessName", .string("Starlight LLC")),
                        .init("contactEmail", .string("office@example.com")),
                        .init("timezone", .string("America/Chicago")),
                    ])),
            ]), settled: ["conflict"],
            opaque: [
                .pointer("/password"): strength, .pointer("/customerData"): "unexpected",
                .pointer("/singerData"): "unexpected", .pointer("/customerData/timezone"): "time_zone",
            ])
    }

    func verifyEmail(_ world: World) async throws -> Call {
        let token = try await world.mailedToken("verify_address", of: try await world.account())
        return Call(body: .object([.init("token", .string(token))]), settled: ["invalid_token"])
    }

    func resendVerificationEmail(_ world: World) async throws -> Call { address(world) }

    func signIn(_ world: World) async throws -> Call {
        Call(
            headers: [("User-Agent", "Conformance/1")],
            body: .object([
                .init("email", .string(try await world.account().email)),
                .init("password", .string(TestAccount.password)),
            ]), settled: ["authentication_failed", "rate_limited"])
    }

    func refreshToken(_ world: World) async throws -> Call {
        Call(
            body: .object([.init("refreshToken", .string(try await world.account().refreshToken))]),
            settled: ["authentication_failed"])
    }

    func signOut(_ world: World) async throws -> Call {
        let account = try await world.account()
        return Call(
            headers: account.authorization,
            body: .object([.init("refreshToken", .string(account.refreshToken))]))
    }

    func signOutAll(_ world: World) async throws -> Call {
        Call(
            headers: try await world.account().authorization,
            body: .object([.init("exceptCurrent", .bool(false))]))
    }

    func listSessions(_ world: World) async throws -> Call {
        Call(
            query: [("limit", "5")], headers: try await world.account().authorization,
            opaque: [.parameter("cursor"): "cursor"])
    }

    func revokeSession(_ world: World) async throws -> Call {
        let account = try await world.account()
        let list = try await world.get("/v1/auth/sessions", headers: account.authorization)
        return Call(
            path: ["sessionId": list["sessions"]?.items?.first?["id"]?.text ?? ""],
            headers: account.authorization, settled: ["not_found"])
    }

    func reauthenticate(_ world: World) async throws -> Call {
        Call(
            headers: try await world.account().authorization,
            body: .object([
                .init("method", .string("password")), .init("password", .string(TestAccount.password)),
            ]), settled: ["authentication_failed"])
    }

    func forgotPassword(_ world: World) async throws -> Call { address(world) }

    func resetPassword(_ world: World) async throws -> Call {
        let token = try await world.mailedToken("reset_password", of: try await world.account())
        return Call(
            body: .object([
                .init("token", .string(token)), .init("newPassword", .string("four small red boats")),
            ]), settled: ["invalid_token"], opaque: [.pointer("/newPassword"): strength])
    }

    func getMe(_ world: World) async throws -> Call {
        Call(headers: try await world.account("customer").authorization)
    }

    func updateMe(_ world: World) async throws -> Call {
        Call(
            headers: try await world.account().authorization,
            body: .object([
                .init("name", .string("Ana Souza")), .init("displayName", .string("Ana")),
                .init("imageUrl", .string("https://example.com/ana.png")),
            ]))
    }

    func switchContext(_ world: World) async throws -> Call {
        let account = try await world.account("customer")
        return Call(
            headers: account.authorization,
            body: .object([
                .init("contextType", .string("customer")), .init("contextId", .string(account.profile)),
            ]), settled: ["permission_denied"])
    }

    func requestMagicLink(_ world: World) async throws -> Call { address(world) }

    func verifyMagicLink(_ world: World) async throws -> Call {
        let secret = "q3Jt0p1uX2vM6Yk9aZs8Hc4Lr7Wd5Ne1Bf_Go-TiVxE"
        let token = try await world.mailedToken(
            "magic_link", of: try await world.account(), clientSecret: secret)
        return Call(
            headers: [("User-Agent", "Conformance/1")],
            body: .object([.init("token", .string(token)), .init("clientSecret", .string(secret))]),
            settled: ["invalid_token"])
    }

    private func address(_ world: World) -> Call {
        Call(body: .object([.init("email", .string("nobody-\(world.unique())@example.com"))]))
    }
}
