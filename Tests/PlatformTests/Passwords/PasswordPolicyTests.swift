import Testing

@testable import Platform

@Suite struct PasswordPolicyTests {
    private func weaknesses(
        _ text: String, email: String? = nil, name: String? = nil
    ) throws -> [PasswordWeakness] {
        PasswordPolicy().weaknesses(of: try #require(Password(text)), email: email, name: name)
    }

    @Test(arguments: [
        "correct horse battery", "xk3!pQ9z", "zażółć gęślą jaźń", "パスワードは長いほど良い", "🎤🎶🎵🎷🎺🎻🥁🎹", "        x",
        "no rules of composition", String(repeating: "ab cd ", count: 21) + "zz",
    ])
    func takesAnyUnicode(_ text: String) throws {
        #expect(try weaknesses(text) == [])
    }

    @Test func countsCodePoints() throws {
        #expect(try weaknesses("zq5#xv7") == [.tooShort(minimum: 8)])
        #expect(try weaknesses("🎤🎶🎵🎷🎺🎻🥁") == [.tooShort(minimum: 8)])
        #expect(try weaknesses("zq5#xv7w") == [])
        let long = String((0..<16).map { "zq5#xv\($0 % 8)w" }.joined())
        #expect(try weaknesses(long) == [])
        #expect(try weaknesses(long + "é") == [.tooLong(maximum: 128)])
    }

    @Test(arguments: [
        "password", "PASSWORD", "Password1", "12345678", "qwertyuiop", "iloveyou1", "trustno1", "baseball",
        "!qaz2wsx", "zxcvbnm123", "dragon12", "Monkey2024", "letmein!!", "aaaaaaaa", "abcabcabcabc",
        "dragondragon",
        "00000000",
    ])
    func refusesCommonPasswordsAndTheirUsualEndings(_ text: String) throws {
        #expect(try weaknesses(text) == [.common])
    }

    @Test(arguments: ["dragonfruit salad", "monkey20241224x", "letmein-to-the-club", "zebrazebras"])
    func takesWhatOnlyBeginsLikeACommonPassword(_ text: String) throws {
        #expect(try weaknesses(text) == [])
    }

    @Test(arguments: ["my Singr account", "SINGR-2024-stage", "ilikesingrverymuch"])
    func refusesTheProductsName(_ text: String) throws {
        #expect(try weaknesses(text) == [.containsProductName])
    }

    @Test func refusesTheLocalPartOfTheAddress() throws {
        #expect(try weaknesses("xx-Ana.Lopez-77", email: "ana.lopez@example.org") == [.containsEmail])
        #expect(try weaknesses("xx-analopez-77", email: "analopez+singr@example.org") == [.containsEmail])
        #expect(try weaknesses("xx-analopez-77", email: "ana.lopez@example.org") == [])
        #expect(try weaknesses("banana republic", email: "ana@example.org") == [])
        #expect(try weaknesses("some other text", email: "not an address") == [])
    }

    @Test func refusesThePersonsOwnName() throws {
        #expect(try weaknesses("the lovely RENÉE", name: "Renée O'Connor") == [.containsName])
        #expect(try weaknesses("kid connors war", name: "Renée O'Connor") == [.containsName])
        #expect(try weaknesses("limousine rides", name: "Li Mo") == [])
    }

    @Test func givesEveryReasonAtOnce() throws {
        #expect(
            try weaknesses("singr1", email: "singr1@example.org", name: "Singr One")
                == [.tooShort(minimum: 8), .containsProductName, .containsEmail, .containsName])
    }

    @Test func theListIsSortedSoThatTheSearchFindsEveryWord() {
        let list = CommonPasswordList.words.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        let words = list.split { $0 == " " || $0 == "\n" }
        #expect(words.count == 10_000)
        #expect(words == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(words.allSatisfy { CommonPasswords.contains(String($0)) })
    }
}
