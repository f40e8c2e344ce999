import HTTPServer
import Postgres

/// The numbers of the database's connections.
struct DatabaseMetrics: MetricsSource {
    let database: PostgresClient

    func collect(into text: inout PrometheusText) async {
        let statistics = database.statistics
        text.family("singr_database_connections", .gauge, "Open connections to the database by state.")
        text.sample("singr_database_connections", [("state", "idle")], statistics.idle)
        text.sample("singr_database_connections", [("state", "leased")], statistics.leased)
        text.sample(
            "singr_database_connections", [("state", "busy")],
            max(0, statistics.open - statistics.idle - statistics.leased))
        text.family("singr_database_queued", .gauge, "Statements and transactions waiting for a connection.")
        text.sample("singr_database_queued", [], statistics.queued)
        text.family("singr_database_commands_total", .counter, "Commands completed.")
        text.sample("singr_database_commands_total", [], statistics.commands)
        text.family("singr_database_errors_total", .counter, "Commands that failed.")
        text.sample("singr_database_errors_total", [], statistics.errors)
        text.family("singr_database_reconnects_total", .counter, "Connections opened again after a loss.")
        text.sample("singr_database_reconnects_total", [], statistics.reconnects)
    }
}
