import ConformanceSupport

/// What refuses a password beyond its length.
private let strength = "common_password"

extension Fixtures {
    func changePassword(_ world: World) async throws -> Call {
        Call(
            headers: try await world.account().authorization + [("User-Agent", "Conformance/1")],
            body: .object([
                .init("currentPassword", .string(TestAccount.password)),
                .init("newPassword", .string("four small red boats")),
            ]), settled: ["authentication_failed"],
            opaque: [.pointer("/currentPassword"): "required", .pointer("/newPassword"): strength])
    }

    func requestEmailChange(_ world: World) async throws -> Call {
        Call(
            headers: try await world.account().authorization,
            body: .object([
                .init("newEmail", .string("changed-\(world.unique())@example.com")),
                .init("password", .string(TestAccount.password)),
            ]), settled: ["authentication_failed"])
    }

    func cancelEmailChange(_ world: World) async throws -> Call {
        Call(headers: try await world.account().authorization)
    }

    func undoEmailChange(_ world: World) async throws -> Call {
        let token = try await world.mailedToken("undo_address_change", of: try await world.account())
        return Call(body: .object([.init("token", .string(token))]), settled: ["invalid_token"])
    }

    func requestPhoneChange(_ world: World) async throws -> Call {
        // Each call has a number of its own: one number gets few messages.
        let last = String(1_000_000 + world.unique()).suffix(6)
        return Call(
            headers: try await world.account().authorization,
            body: .object([
                .init("phoneNumber", .string("+15152\(last)")),
                .init("password", .string(TestAccount.password)),
            ]), settled: ["authentication_failed", "rate_limited"],
            opaque: [.pointer("/phoneNumber"): "unsupported_number"])
    }

    func verifyPhone(_ world: World) async throws -> Call {
        let account = try await world.account()
        try await world.phoneCode("402913", of: account)
        return Call(
            headers: account.authorization, body: .object([.init("code", .string("402913"))]),
            settled: ["invalid_code"])
    }

    func removePhone(_ world: World) async throws -> Call {
        Call(headers: try await world.account().authorization)
    }

    func requestExport(_ world: World) async throws -> Call {
        Call(headers: try await world.account().authorization)
    }

    func downloadExport(_ world: World) async throws -> Call {
        let account = try await world.account()
        return Call(
            headers: account.authorization,
            body: .object([.init("token", .string(try await world.exportToken(of: account)))]),
            settled: ["invalid_token"])
    }

    func deleteAccount(_ world: World) async throws -> Call {
        Call(headers: try await world.account().authorization)
    }

    func undoDeletion(_ world: World) async throws -> Call {
        let account = try await world.account()
        let reply = try await world.client.send(
            HTTPCall("DELETE", "/v1/account", headers: account.authorization))
        guard reply.status == 204 else { throw WorldError(description: reply.bodyText) }
        let token = try await world.mailedToken("undo_deletion", of: account)
        return Call(body: .object([.init("token", .string(token))]), settled: ["invalid_token"])
    }
}
