import ConformanceSupport

extension Fixtures {
    func getTwoFactorStatus(_ world: World) async throws -> Call {
        Call(headers: try await world.textedAccount().authorization)
    }

    func enrollTotp(_ world: World) async throws -> Call {
        Call(
            headers: try await world.account().authorization, body: password(),
            settled: ["authentication_failed"])
    }

    func confirmTotp(_ world: World) async throws -> Call {
        let account = try await world.account()
        let app = try await world.authenticatorApp(of: account)
        return Call(
            headers: account.authorization, body: .object([.init("token", .string(World.code(of: app)))]),
            settled: ["invalid_code"])
    }

    func disableTwoFactor(_ world: World) async throws -> Call {
        let account = try await world.protectedAccount()
        return Call(
            headers: account.authorization,
            body: .object([
                .init("method", .string("totp")), .init("code", .string(account.recoveryCodes.first ?? "")),
                .init("password", .string(TestAccount.password)),
            ]), settled: ["authentication_failed", "invalid_code", "conflict"])
    }

    func enrollSms(_ world: World) async throws -> Call {
        Call(
            headers: try await world.account().authorization,
            body: .object([
                .init("phoneNumber", .string(world.phoneNumber())),
                .init("password", .string(TestAccount.password)),
            ]), settled: ["authentication_failed", "rate_limited"],
            opaque: [.pointer("/phoneNumber"): "unsupported_number"])
    }

    func confirmSms(_ world: World) async throws -> Call {
        let account = try await world.account()
        let code = try await world.textMessageCode(of: account)
        return Call(
            headers: account.authorization, body: .object([.init("code", .string(code))]),
            settled: ["invalid_code"])
    }

    func regenerateBackupCodes(_ world: World) async throws -> Call {
        Call(
            headers: try await world.protectedAccount().authorization, body: password(),
            settled: ["authentication_failed"])
    }

    func getBackupCodeCount(_ world: World) async throws -> Call {
        Call(headers: try await world.protectedAccount().authorization)
    }

    func sendTwoFactorSms(_ world: World) async throws -> Call {
        let token = try await world.challenge(of: try await world.textedAccount())
        return Call(body: .object([.init("twoFactorToken", .string(token))]), settled: ["invalid_token"])
    }

    func verifyTwoFactorChallenge(_ world: World) async throws -> Call {
        let account = try await world.protectedAccount()
        return Call(
            headers: [("User-Agent", "Conformance/1")],
            body: .object([
                .init("twoFactorToken", .string(try await world.challenge(of: account))),
                .init("method", .string("backup")),
                .init("token", .string(account.recoveryCodes.first ?? "")),
            ]), settled: ["invalid_token", "authentication_failed"])
    }

    func sendReauthenticationSms(_ world: World) async throws -> Call {
        Call(headers: try await world.textedAccount().authorization)
    }

    private func password() -> JSON {
        .object([.init("password", .string(TestAccount.password))])
    }
}
