import KitchenSink
import SpecRuntime
import Testing

@Suite struct RoutingTests {
    let api = Sink().api

    private func operation(_ method: HTTPMethod, _ target: String) -> String? {
        guard case .operation(let index, _) = api.route(method, target) else { return nil }
        return api.operations[index].id
    }

    @Test func literalSegmentsWinOverParameters() {
        #expect(operation(.get, "/dishes/special") == "getSpecial")
        #expect(operation(.post, "/dishes/special/orders") == "orderDish")
    }

    @Test func headFindsTheGetOperation() {
        #expect(operation(.head, "/dishes?limit=3") == "listDishes")
    }

    @Test func percentEncodedLiteralsAreTheSamePath() {
        #expect(operation(.get, "/dishe%73") == "listDishes")
    }

    @Test(arguments: [
        "/", "/dish", "/dishes/", "/dishes/1", "/dishes//orders", "/dishes/1/orders/2", "/DISHES",
    ])
    func otherPathsAreNotFound(_ target: String) {
        guard case .notFound = api.route(.get, target) else {
            Issue.record("\(target) has a route")
            return
        }
    }

    @Test func otherMethodsAreToldWhatThePathTakes() {
        guard case .methodNotAllowed(let allow) = api.route(.patch, "/dishes") else {
            Issue.record("PATCH has a route")
            return
        }
        #expect(allow == "GET, POST, HEAD, OPTIONS")
    }

    @Test func optionsAreToldWhatThePathTakes() {
        guard case .options(let allow) = api.route(.options, "/dishes/1/orders") else {
            Issue.record("OPTIONS is not answered")
            return
        }
        #expect(allow == "POST, DELETE, OPTIONS")
    }
}
