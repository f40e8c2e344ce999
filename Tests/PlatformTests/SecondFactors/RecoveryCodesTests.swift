import CoreTypes
import Testing

@testable import Platform

@Suite struct RecoveryCodesTests {
    private let user = UUID(high: 1, low: 2)

    private func codes(_ keys: UInt8...) throws -> RecoveryCodes {
        let keys = keys.map { [UInt8](repeating: $0, count: 32) }
        return RecoveryCodes(keyring: try #require(EncryptionKeyring(keys: keys)))
    }

    @Test func makesTenCodesThatTheirSelectorsTellApart() throws {
        for _ in 0..<50 {
            let set = try codes(1).makeSet()
            #expect(set.count == 10)
            #expect(Set(set.map(\.selector)).count == 10)
            for code in set {
                #expect(code.text.wholeMatch(of: /([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}/) != nil)
                #expect(code.text.hasPrefix(code.selector))
            }
        }
    }

    @Test func readsWhatPeopleType() throws {
        let code = try #require(RecoveryCode("7K3F-9QWM-2XHT-10ND"))
        for text in [
            "7k3f-9qwm-2xht-10nd", "7K3F9QWM2XHT10ND", " 7K3F 9QWM  2XHT 10ND ", "7K3F-9QWM-2XHT-lOnd",
            "7K3F-9QWM-2XHT-IoND",
        ] {
            #expect(try #require(RecoveryCode(text)).symbols == code.symbols, "\(text)")
        }
        #expect(code.selector == "7K")
    }

    @Test(arguments: [
        "", "7K3F-9QWM-2XHT-10N", "7K3F-9QWM-2XHT-10NDD", "7K3F-9QWM-2XHT-10NU", "7K3F_9QWM_2XHT_10ND",
        "7K3F-9QWM-2XHT-10NÉ", String(repeating: " ", count: 100_000),
    ])
    func refusesWhatIsNoCode(_ text: String) {
        #expect(RecoveryCode(text) == nil)
    }

    @Test func matchesTheStoredDigestOfItsOwnerAlone() throws {
        let codes = try codes(1)
        let set = codes.makeSet()
        let stored = codes.digest(set[0], user: user)
        #expect(stored.count == 36)
        #expect(codes.matches(set[0], digest: stored, user: user))
        #expect(!codes.matches(set[1], digest: stored, user: user))
        #expect(!codes.matches(set[0], digest: stored, user: UUID(high: 2, low: 1)))
        #expect(!codes.matches(set[0], digest: [], user: user))
    }

    @Test func matchesAsLongAsItsKeyIsKept() throws {
        let code = RecoveryCode()
        let stored = try codes(1).digest(code, user: user)
        #expect(try codes(2, 1).matches(code, digest: stored, user: user))
        #expect(try !codes(2).matches(code, digest: stored, user: user))
    }

    @Test func showsNothingOfItself() {
        let code = RecoveryCode()
        var dumped = ""
        dump(code, to: &dumped)
        for text in ["\(code)", String(reflecting: code), dumped] { #expect(!text.contains(code.text)) }
        #expect(!dumped.contains("\(code.symbols[0])"))
    }
}
