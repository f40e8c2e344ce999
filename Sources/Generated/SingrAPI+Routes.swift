// Generated from openapi/openapi.yaml — do not edit.

import SpecRuntime

extension SingrAPI {
    /// Finds the operation for a method and an origin-form target.
    public func route(_ method: HTTPMethod, _ target: String) -> RouteOutcome {
        PathSegments.scan(target) { path in Self.match(path, method) }
    }

    private static func match(_ path: PathSegments, _ method: HTTPMethod) -> RouteOutcome {
        switch path.count {
        case 1:
            if path.equals(0, "healthz") {
                return pathHealthz(method, path.arguments([]))
            }
            if path.equals(0, "readyz") {
                return pathReadyz(method, path.arguments([]))
            }
            return .notFound
        case 2:
            if path.equals(0, ".well-known"), path.equals(1, "jwks.json") {
                return pathWellKnownJwksJson(method, path.arguments([]))
            }
            return .notFound
        case 3:
            if path.equals(0, "v1"), path.equals(1, "public"), path.equals(2, "venues") {
                return pathV1PublicVenues(method, path.arguments([]))
            }
            return .notFound
        case 4:
            if path.equals(0, "v1"), path.equals(1, "public"), path.equals(2, "venues"), !path.isEmpty(3) {
                return pathV1PublicVenuesByVenueUrlName(method, path.arguments([3]))
            }
            return .notFound
        case 5:
            if path.equals(0, "v1"), path.equals(1, "public"), path.equals(2, "venues"), !path.isEmpty(3) {
                if path.equals(4, "songdb") {
                    return pathV1PublicVenuesByVenueUrlNameSongdb(method, path.arguments([3]))
                }
                if path.equals(4, "songs") {
                    return pathV1PublicVenuesByVenueUrlNameSongs(method, path.arguments([3]))
                }
                if path.equals(4, "requests") {
                    return pathV1PublicVenuesByVenueUrlNameRequests(method, path.arguments([3]))
                }
            }
            return .notFound
        default: return .notFound
        }
    }

    /// `/v1/public/venues`
    private static func pathV1PublicVenues(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(0, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}`
    private static func pathV1PublicVenuesByVenueUrlName(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(1, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}/songdb`
    private static func pathV1PublicVenuesByVenueUrlNameSongdb(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(2, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}/songs`
    private static func pathV1PublicVenuesByVenueUrlNameSongs(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(3, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/v1/public/venues/{venueUrlName}/requests`
    private static func pathV1PublicVenuesByVenueUrlNameRequests(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(4, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/.well-known/jwks.json`
    private static func pathWellKnownJwksJson(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(5, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/healthz`
    private static func pathHealthz(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(6, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/readyz`
    private static func pathReadyz(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(7, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }
}
