// Generated from Tests/KitchenSink/openapi.yaml — do not edit.

import CoreTypes
import SpecRuntime

/// `POST /bills` — Pay a bill
///
/// Contract: `Tests/KitchenSink/openapi.yaml:199`
public enum PayBill {
    /// The fields of the form in the body.
    public struct Form: Sendable {
        /// Which table.
        public var table: Int32
        /// The code.
        public var code: String
        /// What is given beside.
        public var tip: Double
        /// How.
        public var method: PayBillMethod?
        /// For which dishes.
        public var dish: [String]?

        /// Puts the parameters together.
        public init(
            table: Int32,
            code: String,
            tip: Double = 0.0,
            method: PayBillMethod? = nil,
            dish: [String]? = nil
        ) {
            self.table = table
            self.code = code
            self.tip = tip
            self.method = method
            self.dish = dish
        }
    }

    /// What the handler gets: everything decoded, checked and defaulted.
    public struct Input: Sendable {
        /// The fields of the form in the body.
        public var form: Form
        /// The request's id and client.
        public var context: RequestContext

        /// Puts an input together, as tests do.
        public init(form: Form, context: RequestContext) {
            self.form = form
            self.context = context
        }
    }

    /// The header fields that the handler gives a 303.
    public struct SeeOtherHeaders: Sendable {
        /// Where the receipt is.
        public var location: String
        /// What the browser keeps.
        public var setCookie: String?

        /// Puts the fields together.
        public init(location: String, setCookie: String? = nil) {
            self.location = location
            self.setCookie = setCookie
        }
    }

    /// What the handler answers; a refusal is thrown as a ``Problem`` instead.
    public enum Output: Sendable {
        /// 303: Paid.
        ///
        /// Contract: `Tests/KitchenSink/openapi.yaml:221`
        case seeOther(headers: SeeOtherHeaders)
    }
}

extension PayBill.Input {
    /// Reads the input from a request.
    /// - Throws: a ``Problem`` with status 400 that names every violation.
    static func decode(_ exchange: Exchange) throws -> PayBill.Input {
        let content = try exchange.textBody("application/x-www-form-urlencoded")
        var parameters = ParameterReader(exchange.request, exchange.arguments, form: content)
        let formTable = parameters.int32(.form("table"), required: true, min: 1, max: 99)
        let formCode = parameters.string(
            .form("code"),
            required: true,
            min: 2,
            max: 20,
            pattern: Patterns.payBillCode)
        let formTip = parameters.double(.form("tip"), min: 0.0, max: 100.0)
        let formMethod = parameters.enumeration(.form("method"), PayBillMethod.self)
        let formDish = parameters.array(.form("dish"), explode: true, min: 0, max: 3) { reader, text in
            reader.string(text, min: 1)
        }
        parameters.refuseUnknownQuery([])
        parameters.refuseUnknownForm(["table", "code", "tip", "method", "dish"])
        guard parameters.violations.isEmpty, let formTable, let formCode else {
            throw Problem.validation(parameters.violations)
        }
        return PayBill.Input(
            form: PayBill.Form(
                table: formTable,
                code: formCode,
                tip: formTip ?? 0.0,
                method: formMethod,
                dish: formDish
            ),
            context: exchange.request.context)
    }
}

extension PayBill.Output {
    /// Writes the answer as the contract has it.
    func response() -> Response {
        switch self {
        case .seeOther(let headers):
            var fields: [HeaderField] = []
            fields.append(HeaderField("location", headers.location))
            if let value = headers.setCookie { fields.append(HeaderField("set-cookie", value)) }
            return Response(status: 303, headers: fields)
        }
    }
}

extension SinkAPI {
    /// Serves `payBill`.
    func servePayBill(_ exchange: inout Exchange) async throws -> Response {
        let input = try PayBill.Input.decode(exchange)
        return try await kitchenAPI.payBill(input).response()
    }
}
