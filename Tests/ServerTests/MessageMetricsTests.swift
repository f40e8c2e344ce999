import CoreTypes
import HTTPServer
import Logging
import Platform
import Postgres
import Testing
import TestSupport

@testable import Server

@Suite struct MessageMetricsTests {
    /// The parts as the program puts them together, from the outbox to the metrics.
    @Test func countsWhatTheProgramSendsByKindAndOutcome() async throws {
        try await TestDatabase.withClient(template: .schema) { client throws in
            let configuration = try ServerConfiguration(environment: [
                "DATABASE_URL": "postgresql:///singr", "ENABLE_EMAIL_SENDING": "false",
            ])
            let wiring = MessageWiring(configuration, logger: TestDatabase.quietLogger)
            let access = try AccessWiring(
                configuration, database: client, logger: TestDatabase.quietLogger)
            let oauth = OAuthWiring(configuration, access: access.services)
            let worker = try JobWiring.worker(
                configuration, database: client, access: access, messages: wiring, oauth: oauth.handlers,
                geocoding: GeocodingWiring(configuration, database: client),
                imports: TenantWiring(configuration, database: client, logger: TestDatabase.quietLogger)
                    .imports,
                logger: TestDatabase.quietLogger)
            let outbox = Outbox(
                encryption: configuration.credentials.encryption,
                identifiers: IdentifierFactory(clock: SystemClock()))
            for _ in 0..<2 {
                try await client.transaction { transaction in
                    try await outbox.enqueue(
                        .passwordChanged, to: .email("ana@example.org"),
                        circumstances: MessageCircumstances(at: SystemClock().now()), in: transaction)
                }
            }
            try await worker.runReadyJobs()
            await wiring.close()
            await oauth.close()
            var text = PrometheusText()
            await MessageMetrics(counts: wiring.counts).collect(into: &text)
            let line = "singr_auth_messages_total{kind=\"password_changed\",outcome=\"disabled\"} 2\n"
            #expect(text.text.contains(line))
        }
    }
}
