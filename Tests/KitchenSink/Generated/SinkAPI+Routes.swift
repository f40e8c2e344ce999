// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import SpecRuntime

extension SinkAPI {
    /// Finds the operation for a method and an origin-form target.
    public func route(_ method: HTTPMethod, _ target: String) -> RouteOutcome {
        PathSegments.scan(target) { path in Self.match(path, method) }
    }

    private static func match(_ path: PathSegments, _ method: HTTPMethod) -> RouteOutcome {
        switch path.count {
        case 1:
            if path.equals(0, "dishes") {
                return pathDishes(method, path.arguments([]))
            }
            if path.equals(0, "bills") {
                return pathBills(method, path.arguments([]))
            }
            if path.equals(0, "notes") {
                return pathNotes(method, path.arguments([]))
            }
            if path.equals(0, "shout") {
                return pathShout(method, path.arguments([]))
            }
            if path.equals(0, "menu") {
                return pathMenu(method, path.arguments([]))
            }
            if path.equals(0, "pictures") {
                return pathPictures(method, path.arguments([]))
            }
            if path.equals(0, "recipe") {
                return pathRecipe(method, path.arguments([]))
            }
            if path.equals(0, "tables") {
                return pathTables(method, path.arguments([]))
            }
            return .notFound
        case 2:
            if path.equals(0, "dishes"), path.equals(1, "special") {
                return pathDishesSpecial(method, path.arguments([]))
            }
            if path.equals(0, "shout"), path.equals(1, "") {
                return pathShout(method, path.arguments([]))
            }
            if path.equals(0, "menu"), path.equals(1, "file") {
                return pathMenuFile(method, path.arguments([]))
            }
            return .notFound
        case 3:
            if path.equals(0, "dishes"), !path.isEmpty(1), path.equals(2, "orders") {
                return pathDishesByDishIdOrders(method, path.arguments([1]))
            }
            return .notFound
        default: return .notFound
        }
    }

    /// `/dishes`
    private static func pathDishes(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(0, arguments)
        case .post: .operation(1, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/dishes/special`
    private static func pathDishesSpecial(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(2, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/dishes/{dishId}/orders`
    private static func pathDishesByDishIdOrders(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(3, arguments)
        case .delete: .operation(4, arguments)
        case .options: .options(allow: "POST, DELETE, OPTIONS")
        default: .methodNotAllowed(allow: "POST, DELETE, OPTIONS")
        }
    }

    /// `/bills`
    private static func pathBills(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(5, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/notes`
    private static func pathNotes(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(6, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/shout`
    private static func pathShout(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(7, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/menu`
    private static func pathMenu(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(8, arguments)
        case .post: .operation(9, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }

    /// `/menu/file`
    private static func pathMenuFile(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(10, arguments)
        case .options: .options(allow: "GET, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, HEAD, OPTIONS")
        }
    }

    /// `/pictures`
    private static func pathPictures(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .post: .operation(11, arguments)
        case .options: .options(allow: "POST, OPTIONS")
        default: .methodNotAllowed(allow: "POST, OPTIONS")
        }
    }

    /// `/recipe`
    private static func pathRecipe(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(12, arguments)
        case .put: .operation(13, arguments)
        case .options: .options(allow: "GET, PUT, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, PUT, HEAD, OPTIONS")
        }
    }

    /// `/tables`
    private static func pathTables(
        _ method: HTTPMethod, _ arguments: PathArguments
    ) -> RouteOutcome {
        switch method {
        case .get, .head: .operation(14, arguments)
        case .post: .operation(15, arguments)
        case .options: .options(allow: "GET, POST, HEAD, OPTIONS")
        default: .methodNotAllowed(allow: "GET, POST, HEAD, OPTIONS")
        }
    }
}
