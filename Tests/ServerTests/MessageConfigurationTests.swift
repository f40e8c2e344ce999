import Crypto
import Platform
import Testing

@testable import Server

@Suite struct MessageConfigurationTests {
    private func configuration(_ environment: [String: String]) throws(ConfigurationProblems)
        -> ServerConfiguration
    {
        try ServerConfiguration(
            environment: environment.merging(["DATABASE_URL": "postgresql:///singr"]) { $1 })
    }

    private func problems(_ environment: [String: String]) -> [String] {
        do {
            _ = try configuration(environment)
            return []
        } catch {
            return error.lines
        }
    }

    @Test func needsNothingByDefault() throws {
        let messages = try configuration([:]).messages
        guard case .folder = messages.mails, case .log = messages.texts else {
            Issue.record("not the embedded transports")
            return
        }
        #expect(messages.folder == ".local/mail" && messages.writesTexts)
        #expect(messages.from == Mailbox(name: "Singr", address: "noreply@singrkaraoke.com"))
        #expect(messages.limits == MessageLimits(mailsPerHour: 10, textsPerHour: 5))
        #expect(messages.phoneCountries == .all)
        #expect(try !configuration(["APP_ENV": "test"]).messages.writesTexts)
    }

    @Test func readsTheCountriesThatCodesGoTo() throws {
        #expect(
            try configuration(["SMS_COUNTRIES": "+1, 44"]).messages.phoneCountries
                == PhoneCountries(["44", "1"]))
        for text in ["882", "US", ",", "44;1"] {
            let lines = problems(["SMS_COUNTRIES": text])
            #expect(lines.map(name) == ["SMS_COUNTRIES"] && lines[0].contains("1, 20, 27"), "\(text)")
        }
    }

    @Test func readsAnSMTPServer() throws {
        let messages = try configuration([
            "EMAIL_PROVIDER": "smtp", "SMTP_HOST": "mail.example", "SMTP_USER": "u", "SMTP_PASSWORD": "p",
            "EMAIL_FROM": "karaoke@example.org", "EMAIL_FROM_NAME": "Karaoke",
        ]).messages
        guard case .smtp(let server) = messages.mails else {
            Issue.record("not SMTP")
            return
        }
        #expect(server.host == "mail.example" && server.port == 587 && server.security == .starttls)
        #expect(server.login?.user == "u" && server.login?.password == "p")
        #expect(messages.from == Mailbox(name: "Karaoke", address: "karaoke@example.org"))
    }

    @Test func prefersTheSenderOfTheProvider() throws {
        let messages = try configuration([
            "EMAIL_PROVIDER": "mailjet", "MAILJET_API_KEY": "k", "MAILJET_SECRET_KEY": "s",
            "MAILJET_FROM_EMAIL": "m@example.org",
        ]).messages
        #expect(messages.from == Mailbox(name: "Singr", address: "m@example.org"))
    }

    @Test func asksOnlyForWhatTheChosenProviderNeeds() {
        #expect(problems(["EMAIL_PROVIDER": "smtp"]).map(name) == ["SMTP_HOST"])
        #expect(
            problems(["EMAIL_PROVIDER": "mailjet"]).map(name) == ["MAILJET_API_KEY", "MAILJET_SECRET_KEY"])
        #expect(
            problems(["SMS_PROVIDER": "twilio"]).map(name) == [
                "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_PHONE_NUMBER",
            ])
        #expect(problems(["SMTP_PORT": "x", "TWILIO_PHONE_NUMBER": "x", "MAILJET_FROM_EMAIL": "x"]).isEmpty)
    }

    @Test func namesEveryProblemWithoutTheSecret() {
        let lines = problems([
            "EMAIL_PROVIDER": "smtp", "SMTP_HOST": "a b", "SMTP_PORT": "0", "SMTP_SECURITY": "ssl",
            "SMTP_PASSWORD": "s3cret", "SMTP_CA_FILE": "/nowhere.pem", "SMS_PROVIDER": "twilio",
            "TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "s3cret", "TWILIO_PHONE_NUMBER": "0123",
            "EMAIL_FROM": "nobody", "EMAIL_RATE_LIMIT_MAX": "0", "SMS_RATE_LIMIT_MAX": "-1",
            "ENABLE_EMAIL_SENDING": "maybe", "ENABLE_SMS_SENDING": "2", "APP_URL_WEB": "ftp://x",
            "APP_URL_CUSTOMER": "https://x.example/#a",
        ])
        #expect(lines.count == 14)
        #expect(lines.allSatisfy { !$0.contains("s3cret") })
        #expect(lines.contains("SMTP_USER and SMTP_PASSWORD must be set together, or neither"))
        #expect(lines.contains("SMTP_SECURITY must be one of tls, starttls, none"))
    }

    @Test func sendsNoPasswordInClearInProduction() {
        let environment = [
            "EMAIL_PROVIDER": "smtp", "SMTP_HOST": "mail.example", "SMTP_SECURITY": "none", "SMTP_USER": "u",
            "SMTP_PASSWORD": "p",
        ]
        #expect(problems(environment).isEmpty)
        let lines = problems(environment.merging(["APP_ENV": "production"]) { $1 })
        #expect(lines.contains { $0.hasPrefix("SMTP_USER needs SMTP_SECURITY tls or starttls") })
    }

    @Test func warnsInProductionOfMessagesThatReachNobody() throws {
        let production = [
            "APP_ENV": "production", "AUTH_SECRET": String(repeating: "ab", count: 32),
            "ENCRYPTION_KEYS": String(repeating: "cd", count: 32),
            "JWT_PRIVATE_KEY": Self.key,
        ]
        let warnings = try configuration(production).warnings
        for start in ["EMAIL_PROVIDER is folder", "SMS_PROVIDER is log", "APP_URL_WEB is not set"] {
            #expect(warnings.contains { $0.hasPrefix(start) }, "\(start)")
        }
    }

    @Test func listsNoSecret() {
        let lines = ConfigurationListing.lines(environment: [
            "SMTP_PASSWORD": "s3cret", "MAILJET_API_KEY": "s3cret", "MAILJET_SECRET_KEY": "s3cret",
            "TWILIO_AUTH_TOKEN": "s3cret",
        ])
        #expect(lines.allSatisfy { !$0.contains("s3cret") })
    }

    private func name(_ line: String) -> String { String(line.prefix { $0 != " " }) }

    private static let key = P256.Signing.PrivateKey().pemRepresentation
}
