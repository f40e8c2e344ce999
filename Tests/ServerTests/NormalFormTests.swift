import Postgres
import Testing
import TestSupport

@testable import Server

@Suite struct NormalFormTests {
    private static let normalize = Statement<String>("normalize", "SELECT singr_normalize($1)")
    private static let join = Statement<String>("join", "SELECT singr_joined_words($1)")

    private static let forms: [(String, String)] = [
        ("AC/DC", "ac dc"), ("Ke$ha", "kesha"), ("A$AP Rocky", "asap rocky"), ("$100 Bill$", "100 bills"),
        ("P!nk", "pink"), ("Wham!", "wham"), ("Beyoncé", "beyonce"), ("Motörhead", "motorhead"),
        ("Røyksopp", "royksopp"), ("Straße", "strasse"), ("Baba O’Riley", "baba oriley"), ("a´b", "ab"),
        ("Ｆｕｌｌ　Ｗｉｄｔｈ", "full width"), ("残酷な天使のテーゼ", "残酷な天使のテーゼ"), ("ﾊﾟﾋﾟ", "パピ"),
        ("がぎ", "がぎ"), ("Кино — Ёлка", "кино елка"), ("ΣΊΣΥΦΟΣ", "σισυφοσ"), ("स्वदेश", "स्वदेश"),
        ("ไทยแลนด์", "ไทยแลนด์"), ("مُحَمَّد", "محمد"), ("İstanbul", "istanbul"), ("!!!", ""), (" ☆ ", ""),
    ]

    @Test func foldsEveryScriptAndKeepsItsLetters() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            for (text, form) in Self.forms {
                #expect(try await client.first(Self.normalize, [.text(text)]) == form, "\(text)")
            }
        }
    }

    @Test func isItsOwnNormalForm() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            for (_, form) in Self.forms {
                #expect(try await client.first(Self.normalize, [.text(form)]) == form)
            }
        }
    }

    @Test func joinsTheWordsThatPunctuationSplits() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            #expect(
                try await client.first(Self.join, [.text("AC/DC - T.N.T. - Back in Black")]) == "acdc tnt")
            #expect(try await client.first(Self.join, [.text("The Who")]) == "")
        }
    }
}
