import Testing

@testable import Platform

@Suite("Telephone numbers that text messages may go to")
struct PhoneNumberTests {
    /// libphonenumber's examples of mobile numbers (release 9.0.34).
    private static let mobileNumbers = """
        +12015550123 +201001234567 +27711234567 +306912345678 +31612345678 +32450001234 +33612345678 \
        +34612345678 +351912345678 +352628123456 +353850123456 +3546111234 +35696961234 +35796123456 \
        +358412345678 +359876123456 +36201234567 +37061234567 +37121234567 +37251234567 +380501234567 \
        +385921234567 +38631234567 +393212345678 +40712034567 +41781234567 +420601123456 +421912123456 \
        +43664123456 +447400123456 +4534412345 +46701234567 +4740612345 +48512345678 +4915123456789 \
        +522221234567 +5511961234567 +60123456789 +61412345678 +639051234567 +64211234567 +6581234567 \
        +66812345678 +819012345678 +821020000000 +85251234567 +886912345678 +918123456789 +972502345678
        """.split(separator: " ").map(String.init)

    @Test("are mobile numbers of the countries in the table", arguments: mobileNumbers)
    func mobile(_ text: String) throws {
        #expect(try PhoneNumber(text).text == text)
    }

    /// libphonenumber's examples of premium, shared-cost and personal numbers (release 9.0.34).
    private static let costlyNumbers = """
        +19002345678 +15002345678 +209001234567 +27862345678 +27860123456 +309091234567 +308011234567 \
        +307012345678 +319061234 +3290012345 +3278791234 +33891123456 +33884012345 +34803123456 \
        +34901123456 +34701234567 +351760123456 +351808123456 +35290012345 +35280112345 +3531520123456 \
        +3531850123456 +353700123456 +3549001234 +35650037123 +35790012345 +35780112345 +358600123456 \
        +35990123456 +3690123456 +37090012345 +37080812345 +37190123456 +3729001234 +380900212345 \
        +3856001234 +38574123456 +38690123456 +39899123456 +39848123456 +391781234567 +40900123456 \
        +41900123456 +41840123456 +41878123456 +420900123456 +420811234567 +421900123456 +43900123456 \
        +43810123456 +449012345678 +447012345678 +4590123456 +469001234567 +46751234567 +4782012345 \
        +48701234567 +48801234567 +499001234567 +4918012345 +4970012345678 +529001234567 +55500123456 \
        +611900123456 +64900123456 +6519001234567 +661900123456 +81990123456 +82602345678 \
        +85290012345678 +886990123456 +9118603451234 +9721919123456
        """.split(separator: " ").map(String.init)

    @Test("are none that cost extra", arguments: costlyNumbers)
    func costly(_ text: String) {
        #expect(throws: PhoneNumber.Refusal.kind) { try PhoneNumber(text) }
    }

    @Test(
        "are none of the Caribbean's, which look like North America's",
        arguments: [
            "+18765550123", "+18095550123", "+12685550123", "+14735550123",
        ])
    func caribbean(_ text: String) {
        #expect(throws: PhoneNumber.Refusal.kind) { try PhoneNumber(text) }
    }

    @Test("are of a country in the table", arguments: ["+8821612345678", "+79123456789", "+5351234567"])
    func country(_ text: String) {
        #expect(throws: PhoneNumber.Refusal.country) { try PhoneNumber(text) }
    }

    @Test(
        "are written as E.164 has it",
        arguments: [
            "", "+", "+1", "15155550123", "+05155550123", "+1515555012a", "+1 515 555 0123", "+١٥١٥٥٥٥٠١٢٣",
            "+1234567890123456", "++15155550123", "+15155550123\n",
        ])
    func malformed(_ text: String) {
        #expect(throws: PhoneNumber.Refusal.malformed) { try PhoneNumber(text) }
    }

    @Test("show nothing of themselves in logs")
    func redacted() throws {
        let number = try PhoneNumber("+15155550123")
        #expect("\(number)" == "********")
        #expect(!String(reflecting: number).contains("515"))
    }

    @Test("belong to one plan: no calling code begins with another")
    func prefixFree() {
        let codes = NumberingPlan.all.map(\.callingCode)
        for code in codes {
            #expect(codes.filter { $0.hasPrefix(code) } == [code])
        }
    }

    @Test("are of a country that the installation sends to")
    func countries() throws {
        let countries = try PhoneCountries(["+1", "44"])
        #expect(try PhoneNumber("+15155550123", in: countries).text == "+15155550123")
        #expect(throws: PhoneNumber.Refusal.country) { try PhoneNumber("+4915123456789", in: countries) }
        #expect(throws: PhoneNumber.Refusal.kind) { try PhoneNumber("+449012345678", in: countries) }
    }

    @Test("a list of countries names at least one, and none whose mobile numbers are unknown")
    func countryLists() throws {
        #expect(throws: PhoneCountries.Refusal.empty) { try PhoneCountries([]) }
        #expect(throws: PhoneCountries.Refusal.unknown("882")) { try PhoneCountries(["44", "882"]) }
        #expect(try PhoneCountries(PhoneCountries.known) == .all)
    }
}
