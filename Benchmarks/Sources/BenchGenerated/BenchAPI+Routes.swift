// Generated from Benchmarks/contract/bench.yaml — do not edit.

import SpecRuntime

extension BenchAPI {
    /// Finds the operation for a method and an origin-form target.
    public func route(_ method: HTTPMethod, _ target: String) -> RouteOutcome {
        PathSegments.scan(target) { path in Self.match(path, method) }
    }

    private static func match(_ path: PathSegments, _ method: HTTPMethod) -> RouteOutcome {
        switch path.count {
        case 1:
            if path.equals(0, "health") {
                return pathHealth(method, path.arguments([]))
            }
            if path.equals(0, "venues") {
                return pathVenues(method, path.arguments([]))
            }
            if path.equals(0, "echo") {
                return pathEcho(method, path.arguments([]))
            }
            return .notFound
        case 2:
            if path.equals(0, "venues"), !path.isEmpty(1) {
                return pathVenuesByUrlName(method, path.arguments([1]))
            }
            return .notFound
        case 3:
            if path.equals(0, "members"), path.equals(1, "venues"), !path.isEmpty(2) {
                return pathMembersVenuesByUrlName(method, path.arguments([2]))
            }
            return .notFound
        default: return .notFound
        }
    }

    /// `/health`
    private static func pathHealth(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(0, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/venues`
    private static func pathVenues(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(1, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/venues/{urlName}`
    private static func pathVenuesByUrlName(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(2, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/members/venues/{urlName}`
    private static func pathMembersVenuesByUrlName(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(3, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/echo`
    private static func pathEcho(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(4, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }
}
