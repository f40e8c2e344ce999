// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport
import Testing

extension Conformance {
    /// `POST /v1/customer/systems`
    ///
    /// Contract: `openapi/paths/customer/customer-systems.yaml:65`
    @Suite struct CreateSystemConformance {
        static let operation = OperationUnderTest(
            id: "createSystem", method: "POST",
            path: "/v1/customer/systems"
        )

        @Test("createSystem keeps the contract", arguments: CreateSystemConformance.cases)
        func conforms(_ testCase: ConformanceCase) async throws {
            try await Conformance.check(testCase, of: Self.operation) { fixtures, world in
                try await fixtures.createSystem(world)
            }
        }

        static let cases: [ConformanceCase] = [
            message,
            credentials,
            body,
            bodyName,
            bodyConfiguration,
            bodyConfigurationKey,
            bodyMessage,
            idempotency,
            combined,
        ].flatMap { (cases: [ConformanceCase]) in cases }

        /// The message as a whole.
        static let message: [ConformanceCase] = [
            ConformanceCase("the fixture's call succeeds",
                [], .success),
            ConformanceCase("the documented example 'least'",
                [.body("{\"name\":\"Main room\"}")], .accepted()),
            ConformanceCase("the documented example 'all'",
                [.body("{\"name\":\"Patio\",\"configuration\":{\"brand\":\"OpenKJ\",\"version\":\"2.1.39\"}}")], .accepted()),
            ConformanceCase("an unknown query parameter",
                [.addQuery("notInTheContract", "1")], .violation(.parameter("notInTheContract"), "unknown_parameter")),
            ConformanceCase("Accept: */*",
                [.header("Accept", "*/*")], .accepted()),
            ConformanceCase("Accept: application/*",
                [.header("Accept", "application/*")], .accepted()),
            ConformanceCase("Accept: text/html, application/json;q=0.5",
                [.header("Accept", "text/html, application/json;q=0.5")], .accepted()),
            ConformanceCase("Accept: application/json; charset=utf-8",
                [.header("Accept", "application/json; charset=utf-8")], .accepted()),
            ConformanceCase("Accept: text/html",
                [.header("Accept", "text/html")], .refused(406, "not_acceptable")),
            ConformanceCase("Accept: application/json;q=0",
                [.header("Accept", "application/json;q=0")], .refused(406, "not_acceptable")),
            ConformanceCase("Accept: */*, application/json;q=0",
                [.header("Accept", "*/*, application/json;q=0")], .refused(406, "not_acceptable")),
            ConformanceCase("Accept: image/*",
                [.header("Accept", "image/*")], .refused(406, "not_acceptable")),
        ]

        /// Missing and bad credentials.
        static let credentials: [ConformanceCase] = [
            ConformanceCase("no credentials",
                [.removeHeader("Authorization")], .refused(401, "authentication_failed")),
            ConformanceCase("bearer: nonsense",
                [.header("Authorization", "Bearer nonsense")], .refused(401, "authentication_failed")),
            ConformanceCase("bearer: a forged token",
                [.header("Authorization", "Bearer d1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an unknown parameter",
                [.header("Authorization", "Bearer nonsense"), .addQuery("notInTheContract", "1")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and a malformed body",
                [.header("Authorization", "Bearer nonsense"), .body("{")], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and an oversize body",
                [.header("Authorization", "Bearer nonsense"), .padBody(to: 65537)], .refused(401, "authentication_failed")),
            ConformanceCase("bad credentials and a foreign media type",
                [.header("Authorization", "Bearer nonsense"), .header("Content-Type", "text/plain")], .refused(401, "authentication_failed")),
        ]

        /// The body.
        static let body: [ConformanceCase] = [
            ConformanceCase("body: null in place of object", tests: .beyond(.pointer(""), "null"),
                [.member("", .null)], .violation(.pointer(""), "type")),
            ConformanceCase("body: boolean in place of object", tests: .beyond(.pointer(""), "type"),
                [.member("", .bool(true))], .violation(.pointer(""), "type")),
            ConformanceCase("body: number in place of object", tests: .beyond(.pointer(""), "type"),
                [.member("", .number("1"))], .violation(.pointer(""), "type")),
            ConformanceCase("body: string in place of object", tests: .beyond(.pointer(""), "type"),
                [.member("", .string("x"))], .violation(.pointer(""), "type")),
            ConformanceCase("body: array in place of object", tests: .beyond(.pointer(""), "type"),
                [.member("", .array([]))], .violation(.pointer(""), "type")),
            ConformanceCase("body: an unknown member", tests: .beyond(.pointer(""), "additionalProperties"),
                [.member("/notInTheContract", .number("1"))], .violation(.pointer("/notInTheContract"), "unknown_member")),
        ]

        /// The member `/name` of the body.
        static let bodyName: [ConformanceCase] = [
            ConformanceCase("/name: missing", tests: .beyond(.pointer("/name"), "required"),
                [.ensure("/name", .string("aaa")), .removeMember("/name")], .violation(.pointer("/name"), "required")),
            ConformanceCase("/name: given twice", tests: .beyond(.pointer("/name"), "duplicate"),
                [.ensure("/name", .string("aaa")), .repeatMember("/name")], .violation(.pointer("/name"), "duplicate_member")),
            ConformanceCase("/name: null in place of string", tests: .beyond(.pointer("/name"), "null"),
                [.member("/name", .null)], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: boolean in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .bool(true))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: number in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .number("1"))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: array in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .array([]))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: object in place of string", tests: .beyond(.pointer("/name"), "type"),
                [.member("/name", .object([]))], .violation(.pointer("/name"), "type")),
            ConformanceCase("/name: at the least length 1", tests: .within(.pointer("/name"), "minLength"),
                [.member("/name", .string("a"))], .accepted()),
            ConformanceCase("/name: one shorter than 1", tests: .beyond(.pointer("/name"), "minLength"),
                [.member("/name", .string(""))], .violation(.pointer("/name"), "min_length")),
            ConformanceCase("/name: at the greatest length 255", tests: .within(.pointer("/name"), "maxLength"),
                [.member("/name", .string("a".times(255)))], .accepted()),
            ConformanceCase("/name: one longer than 255", tests: .beyond(.pointer("/name"), "maxLength"),
                [.member("/name", .string("a".times(256)))], .violation(.pointer("/name"), "max_length")),
            ConformanceCase("/name: matching the pattern", tests: .within(.pointer("/name"), "pattern"),
                [.member("/name", .string("aaa"))], .accepted()),
            ConformanceCase("/name: not matching the pattern", tests: .beyond(.pointer("/name"), "pattern"),
                [.member("/name", .string("   "))], .violation(.pointer("/name"), "pattern")),
        ]

        /// The member `/configuration` of the body.
        static let bodyConfiguration: [ConformanceCase] = [
            ConformanceCase("/configuration: missing", tests: .within(.pointer("/configuration"), "required"),
                [.ensure("/configuration", .object([])), .removeMember("/configuration")], .accepted()),
            ConformanceCase("/configuration: given twice", tests: .beyond(.pointer("/configuration"), "duplicate"),
                [.ensure("/configuration", .object([])), .repeatMember("/configuration")], .violation(.pointer("/configuration"), "duplicate_member")),
            ConformanceCase("/configuration: null in place of object", tests: .beyond(.pointer("/configuration"), "null"),
                [.member("/configuration", .null)], .violation(.pointer("/configuration"), "type")),
            ConformanceCase("/configuration: boolean in place of object", tests: .beyond(.pointer("/configuration"), "type"),
                [.member("/configuration", .bool(true))], .violation(.pointer("/configuration"), "type")),
            ConformanceCase("/configuration: number in place of object", tests: .beyond(.pointer("/configuration"), "type"),
                [.member("/configuration", .number("1"))], .violation(.pointer("/configuration"), "type")),
            ConformanceCase("/configuration: string in place of object", tests: .beyond(.pointer("/configuration"), "type"),
                [.member("/configuration", .string("x"))], .violation(.pointer("/configuration"), "type")),
            ConformanceCase("/configuration: array in place of object", tests: .beyond(.pointer("/configuration"), "type"),
                [.member("/configuration", .array([]))], .violation(.pointer("/configuration"), "type")),
            ConformanceCase("/configuration: 200 at the most", tests: .within(.pointer("/configuration"), "maxProperties"),
                [.member("/configuration", .object([.init("key0", .object([])), .init("key1", .object([])), .init("key2", .object([])), .init("key3", .object([])), .init("key4", .object([])), .init("key5", .object([])), .init("key6", .object([])), .init("key7", .object([])), .init("key8", .object([])), .init("key9", .object([])), .init("key10", .object([])), .init("key11", .object([])), .init("key12", .object([])), .init("key13", .object([])), .init("key14", .object([])), .init("key15", .object([])), .init("key16", .object([])), .init("key17", .object([])), .init("key18", .object([])), .init("key19", .object([])), .init("key20", .object([])), .init("key21", .object([])), .init("key22", .object([])), .init("key23", .object([])), .init("key24", .object([])), .init("key25", .object([])), .init("key26", .object([])), .init("key27", .object([])), .init("key28", .object([])), .init("key29", .object([])), .init("key30", .object([])), .init("key31", .object([])), .init("key32", .object([])), .init("key33", .object([])), .init("key34", .object([])), .init("key35", .object([])), .init("key36", .object([])), .init("key37", .object([])), .init("key38", .object([])), .init("key39", .object([])), .init("key40", .object([])), .init("key41", .object([])), .init("key42", .object([])), .init("key43", .object([])), .init("key44", .object([])), .init("key45", .object([])), .init("key46", .object([])), .init("key47", .object([])), .init("key48", .object([])), .init("key49", .object([])), .init("key50", .object([])), .init("key51", .object([])), .init("key52", .object([])), .init("key53", .object([])), .init("key54", .object([])), .init("key55", .object([])), .init("key56", .object([])), .init("key57", .object([])), .init("key58", .object([])), .init("key59", .object([])), .init("key60", .object([])), .init("key61", .object([])), .init("key62", .object([])), .init("key63", .object([])), .init("key64", .object([])), .init("key65", .object([])), .init("key66", .object([])), .init("key67", .object([])), .init("key68", .object([])), .init("key69", .object([])), .init("key70", .object([])), .init("key71", .object([])), .init("key72", .object([])), .init("key73", .object([])), .init("key74", .object([])), .init("key75", .object([])), .init("key76", .object([])), .init("key77", .object([])), .init("key78", .object([])), .init("key79", .object([])), .init("key80", .object([])), .init("key81", .object([])), .init("key82", .object([])), .init("key83", .object([])), .init("key84", .object([])), .init("key85", .object([])), .init("key86", .object([])), .init("key87", .object([])), .init("key88", .object([])), .init("key89", .object([])), .init("key90", .object([])), .init("key91", .object([])), .init("key92", .object([])), .init("key93", .object([])), .init("key94", .object([])), .init("key95", .object([])), .init("key96", .object([])), .init("key97", .object([])), .init("key98", .object([])), .init("key99", .object([])), .init("key100", .object([])), .init("key101", .object([])), .init("key102", .object([])), .init("key103", .object([])), .init("key104", .object([])), .init("key105", .object([])), .init("key106", .object([])), .init("key107", .object([])), .init("key108", .object([])), .init("key109", .object([])), .init("key110", .object([])), .init("key111", .object([])), .init("key112", .object([])), .init("key113", .object([])), .init("key114", .object([])), .init("key115", .object([])), .init("key116", .object([])), .init("key117", .object([])), .init("key118", .object([])), .init("key119", .object([])), .init("key120", .object([])), .init("key121", .object([])), .init("key122", .object([])), .init("key123", .object([])), .init("key124", .object([])), .init("key125", .object([])), .init("key126", .object([])), .init("key127", .object([])), .init("key128", .object([])), .init("key129", .object([])), .init("key130", .object([])), .init("key131", .object([])), .init("key132", .object([])), .init("key133", .object([])), .init("key134", .object([])), .init("key135", .object([])), .init("key136", .object([])), .init("key137", .object([])), .init("key138", .object([])), .init("key139", .object([])), .init("key140", .object([])), .init("key141", .object([])), .init("key142", .object([])), .init("key143", .object([])), .init("key144", .object([])), .init("key145", .object([])), .init("key146", .object([])), .init("key147", .object([])), .init("key148", .object([])), .init("key149", .object([])), .init("key150", .object([])), .init("key151", .object([])), .init("key152", .object([])), .init("key153", .object([])), .init("key154", .object([])), .init("key155", .object([])), .init("key156", .object([])), .init("key157", .object([])), .init("key158", .object([])), .init("key159", .object([])), .init("key160", .object([])), .init("key161", .object([])), .init("key162", .object([])), .init("key163", .object([])), .init("key164", .object([])), .init("key165", .object([])), .init("key166", .object([])), .init("key167", .object([])), .init("key168", .object([])), .init("key169", .object([])), .init("key170", .object([])), .init("key171", .object([])), .init("key172", .object([])), .init("key173", .object([])), .init("key174", .object([])), .init("key175", .object([])), .init("key176", .object([])), .init("key177", .object([])), .init("key178", .object([])), .init("key179", .object([])), .init("key180", .object([])), .init("key181", .object([])), .init("key182", .object([])), .init("key183", .object([])), .init("key184", .object([])), .init("key185", .object([])), .init("key186", .object([])), .init("key187", .object([])), .init("key188", .object([])), .init("key189", .object([])), .init("key190", .object([])), .init("key191", .object([])), .init("key192", .object([])), .init("key193", .object([])), .init("key194", .object([])), .init("key195", .object([])), .init("key196", .object([])), .init("key197", .object([])), .init("key198", .object([])), .init("key199", .object([]))]))], .accepted()),
            ConformanceCase("/configuration: one more than 200", tests: .beyond(.pointer("/configuration"), "maxProperties"),
                [.member("/configuration", .object([.init("key0", .object([])), .init("key1", .object([])), .init("key2", .object([])), .init("key3", .object([])), .init("key4", .object([])), .init("key5", .object([])), .init("key6", .object([])), .init("key7", .object([])), .init("key8", .object([])), .init("key9", .object([])), .init("key10", .object([])), .init("key11", .object([])), .init("key12", .object([])), .init("key13", .object([])), .init("key14", .object([])), .init("key15", .object([])), .init("key16", .object([])), .init("key17", .object([])), .init("key18", .object([])), .init("key19", .object([])), .init("key20", .object([])), .init("key21", .object([])), .init("key22", .object([])), .init("key23", .object([])), .init("key24", .object([])), .init("key25", .object([])), .init("key26", .object([])), .init("key27", .object([])), .init("key28", .object([])), .init("key29", .object([])), .init("key30", .object([])), .init("key31", .object([])), .init("key32", .object([])), .init("key33", .object([])), .init("key34", .object([])), .init("key35", .object([])), .init("key36", .object([])), .init("key37", .object([])), .init("key38", .object([])), .init("key39", .object([])), .init("key40", .object([])), .init("key41", .object([])), .init("key42", .object([])), .init("key43", .object([])), .init("key44", .object([])), .init("key45", .object([])), .init("key46", .object([])), .init("key47", .object([])), .init("key48", .object([])), .init("key49", .object([])), .init("key50", .object([])), .init("key51", .object([])), .init("key52", .object([])), .init("key53", .object([])), .init("key54", .object([])), .init("key55", .object([])), .init("key56", .object([])), .init("key57", .object([])), .init("key58", .object([])), .init("key59", .object([])), .init("key60", .object([])), .init("key61", .object([])), .init("key62", .object([])), .init("key63", .object([])), .init("key64", .object([])), .init("key65", .object([])), .init("key66", .object([])), .init("key67", .object([])), .init("key68", .object([])), .init("key69", .object([])), .init("key70", .object([])), .init("key71", .object([])), .init("key72", .object([])), .init("key73", .object([])), .init("key74", .object([])), .init("key75", .object([])), .init("key76", .object([])), .init("key77", .object([])), .init("key78", .object([])), .init("key79", .object([])), .init("key80", .object([])), .init("key81", .object([])), .init("key82", .object([])), .init("key83", .object([])), .init("key84", .object([])), .init("key85", .object([])), .init("key86", .object([])), .init("key87", .object([])), .init("key88", .object([])), .init("key89", .object([])), .init("key90", .object([])), .init("key91", .object([])), .init("key92", .object([])), .init("key93", .object([])), .init("key94", .object([])), .init("key95", .object([])), .init("key96", .object([])), .init("key97", .object([])), .init("key98", .object([])), .init("key99", .object([])), .init("key100", .object([])), .init("key101", .object([])), .init("key102", .object([])), .init("key103", .object([])), .init("key104", .object([])), .init("key105", .object([])), .init("key106", .object([])), .init("key107", .object([])), .init("key108", .object([])), .init("key109", .object([])), .init("key110", .object([])), .init("key111", .object([])), .init("key112", .object([])), .init("key113", .object([])), .init("key114", .object([])), .init("key115", .object([])), .init("key116", .object([])), .init("key117", .object([])), .init("key118", .object([])), .init("key119", .object([])), .init("key120", .object([])), .init("key121", .object([])), .init("key122", .object([])), .init("key123", .object([])), .init("key124", .object([])), .init("key125", .object([])), .init("key126", .object([])), .init("key127", .object([])), .init("key128", .object([])), .init("key129", .object([])), .init("key130", .object([])), .init("key131", .object([])), .init("key132", .object([])), .init("key133", .object([])), .init("key134", .object([])), .init("key135", .object([])), .init("key136", .object([])), .init("key137", .object([])), .init("key138", .object([])), .init("key139", .object([])), .init("key140", .object([])), .init("key141", .object([])), .init("key142", .object([])), .init("key143", .object([])), .init("key144", .object([])), .init("key145", .object([])), .init("key146", .object([])), .init("key147", .object([])), .init("key148", .object([])), .init("key149", .object([])), .init("key150", .object([])), .init("key151", .object([])), .init("key152", .object([])), .init("key153", .object([])), .init("key154", .object([])), .init("key155", .object([])), .init("key156", .object([])), .init("key157", .object([])), .init("key158", .object([])), .init("key159", .object([])), .init("key160", .object([])), .init("key161", .object([])), .init("key162", .object([])), .init("key163", .object([])), .init("key164", .object([])), .init("key165", .object([])), .init("key166", .object([])), .init("key167", .object([])), .init("key168", .object([])), .init("key169", .object([])), .init("key170", .object([])), .init("key171", .object([])), .init("key172", .object([])), .init("key173", .object([])), .init("key174", .object([])), .init("key175", .object([])), .init("key176", .object([])), .init("key177", .object([])), .init("key178", .object([])), .init("key179", .object([])), .init("key180", .object([])), .init("key181", .object([])), .init("key182", .object([])), .init("key183", .object([])), .init("key184", .object([])), .init("key185", .object([])), .init("key186", .object([])), .init("key187", .object([])), .init("key188", .object([])), .init("key189", .object([])), .init("key190", .object([])), .init("key191", .object([])), .init("key192", .object([])), .init("key193", .object([])), .init("key194", .object([])), .init("key195", .object([])), .init("key196", .object([])), .init("key197", .object([])), .init("key198", .object([])), .init("key199", .object([])), .init("key200", .object([]))]))], .violation(.pointer("/configuration"), "max_properties")),
        ]

        /// The member `/configuration/key` of the body.
        static let bodyConfigurationKey: [ConformanceCase] = [
            ConformanceCase("/configuration/key: missing", tests: .within(.pointer("/configuration/key"), "required"),
                [.ensure("/configuration", .object([])), .member("/configuration/key", .object([])), .ensure("/configuration/key", .object([])), .removeMember("/configuration/key")], .accepted()),
            ConformanceCase("/configuration/key: given twice", tests: .beyond(.pointer("/configuration/key"), "duplicate"),
                [.ensure("/configuration", .object([])), .member("/configuration/key", .object([])), .ensure("/configuration/key", .object([])), .repeatMember("/configuration/key")], .violation(.pointer("/configuration/key"), "duplicate_member")),
        ]

        /// The body's syntax, media type and size.
        static let bodyMessage: [ConformanceCase] = [
            ConformanceCase("the body: truncated",
                [.body("{\"a\": ")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: bytes after the value",
                [.appendToBody(" {}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: no JSON",
                [.body("artist=Queen")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: a trailing comma",
                [.body("{\"a\": 1,}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: single quotes",
                [.body("{'a': 1}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: NaN",
                [.body("{\"a\": NaN}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: a control character in a string",
                [.body("{\"a\": \"\u{1}\"}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: a lone surrogate",
                [.body("{\"a\": \"\\ud800\"}")], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: not UTF-8",
                [.bytes([0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D])], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: a byte order mark",
                [.bytes([0xEF, 0xBB, 0xBF, 0x7B, 0x7D])], .violation(.pointer(""), "malformed")),
            ConformanceCase("the body: nested too deep",
                [.body("[".times(200) + "]".times(200))], .violation(.pointer(""), "too_deep")),
            ConformanceCase("the body: empty",
                [.body("")], .violation(.pointer(""), "malformed")),
            ConformanceCase("no body",
                [.noBody], .violation(.pointer(""), "malformed")),
            ConformanceCase("Content-Type: application/json; charset=utf-8",
                [.header("Content-Type", "application/json; charset=utf-8")], .accepted()),
            ConformanceCase("Content-Type: Application/JSON",
                [.header("Content-Type", "Application/JSON")], .accepted()),
            ConformanceCase("Content-Type: application/json;charset=\"UTF-8\"",
                [.header("Content-Type", "application/json;charset=\"UTF-8\"")], .accepted()),
            ConformanceCase("Content-Type: text/plain",
                [.header("Content-Type", "text/plain")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: application/jsonx",
                [.header("Content-Type", "application/jsonx")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: application/json; charset=iso-8859-1",
                [.header("Content-Type", "application/json; charset=iso-8859-1")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: multipart/form-data; boundary=a",
                [.header("Content-Type", "multipart/form-data; boundary=a")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: application/x-www-form-urlencoded",
                [.header("Content-Type", "application/x-www-form-urlencoded")], .refused(415, "unsupported_media_type")),
            ConformanceCase("Content-Type: nonsense",
                [.header("Content-Type", "nonsense")], .refused(415, "unsupported_media_type")),
            ConformanceCase("no Content-Type",
                [.withoutContentType], .refused(415, "unsupported_media_type")),
            ConformanceCase("a body of the 65536 bytes allowed",
                [.padBody(to: 65536)], .accepted()),
            ConformanceCase("a body of 65537 bytes, over the limit of 65536",
                [.padBody(to: 65537)], .refused(413, "payload_too_large")),
            ConformanceCase("a body of 1310720 bytes, over the limit of 65536",
                [.padBody(to: 1310720)], .refused(413, "payload_too_large")),
        ]

        /// Requests that come again with their key.
        static let idempotency: [ConformanceCase] = [
            ConformanceCase("the same request again",
                [.idempotencyKey], .replayed),
            ConformanceCase("another request with the same key",
                [.idempotencyKey], .keyConflict),
            ConformanceCase("a key too long",
                [.header("Idempotency-Key", "a".times(256))], .violation(.parameter("Idempotency-Key"), "format")),
            ConformanceCase("a key with a space",
                [.header("Idempotency-Key", "a b")], .violation(.parameter("Idempotency-Key"), "format")),
        ]

        /// Every place broken at once.
        static let combined: [ConformanceCase] = [
            ConformanceCase("everything wrong at once is named at once",
                [.member("/notInTheContract", .number("1")), .member("/name", .null), .member("/configuration", .null), .addQuery("notInTheContract", "1")], .violations([.init(.pointer("/notInTheContract"), "unknown_member"), .init(.pointer("/name"), "type"), .init(.pointer("/configuration"), "type"), .init(.parameter("notInTheContract"), "unknown_parameter")])),
        ]

        /// Bounds that no value could be made for.
        static let untested: [UntestedConstraint] = []
    }
}
