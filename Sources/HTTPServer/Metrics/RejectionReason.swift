/// Why a connection or request was refused before any operation saw it.
enum RejectionReason: Int, CaseIterable, Sendable {
    case connectionLimit, inFlightLimit, malformed, headerTooLarge, targetTooLong
    case headerTimeout, bodyTimeout, requestTimeout, writeTimeout, pipelineLimit, tlsHandshake

    /// The label's value.
    var label: String {
        switch self {
        case .connectionLimit: "connection_limit"
        case .inFlightLimit: "in_flight_limit"
        case .malformed: "malformed"
        case .headerTooLarge: "header_too_large"
        case .targetTooLong: "target_too_long"
        case .headerTimeout: "header_timeout"
        case .bodyTimeout: "body_timeout"
        case .requestTimeout: "request_timeout"
        case .writeTimeout: "write_timeout"
        case .pipelineLimit: "pipeline_limit"
        case .tlsHandshake: "tls_handshake"
        }
    }
}
