import Testing

@testable import Platform

@Suite struct PasswordTests {
    /// Part 1 of the Unicode standard's NormalizationTest.txt, columns 1 and 2, and canonical order of marks.
    @Test(arguments: [
        ("e\u{301}", "\u{E9}"), ("\u{212B}", "\u{C5}"), ("\u{1E9B}\u{323}", "\u{1E9B}\u{323}"),
        ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("\u{2F801}", "\u{4E38}"), ("\u{958}", "\u{915}\u{93C}"),
        ("a\u{315}\u{300}", "\u{E0}\u{315}"), ("\u{1D15E}", "\u{1D157}\u{1D165}"),
    ])
    func isTheSameHoweverItsCharactersAreComposed(typed: String, normal: String) throws {
        #expect(try #require(Password(typed)).bytes == Array(normal.utf8))
    }

    /// They would be under NFKC.
    @Test(arguments: [("\u{FB01}sh", "fish"), ("\u{2460}", "1"), ("\u{FF41}", "a"), ("x\u{B2}", "x2")])
    func keepsCharactersApartThatOnlyLookAlike(one: String, other: String) throws {
        #expect(try #require(Password(one)).bytes != #require(Password(other)).bytes)
    }

    @Test func takesUpToItsMostBytes() {
        #expect(Password(String(repeating: "a", count: 1024)) != nil)
        #expect(Password(String(repeating: "a", count: 1025)) == nil)
        #expect(Password(String(repeating: "\u{1F3A4}", count: 257)) == nil)
    }

    @Test func showsNothingOfItself() throws {
        let password = try #require(Password("correct horse"))
        var dumped = ""
        dump(password, to: &dumped)
        for text in ["\(password)", String(reflecting: password), dumped] {
            #expect(!text.contains("horse"))
        }
    }
}
