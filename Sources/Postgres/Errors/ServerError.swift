import CLibPQ

/// An error that PostgreSQL reported for a statement.
///
/// The server's message may quote values, so that `description` tells only the code and the constraint; the
/// rest is in `debugDescription` and the properties, for logs that may hold such data.
public struct ServerError: Error, Sendable, Equatable {
    /// The error's code.
    public let sqlState: SQLState
    /// The server's primary message; may quote values.
    public let message: String
    /// The server's detail; often quotes a row's values.
    public let detail: String?
    /// What the server suggests.
    public let hint: String?
    /// The constraint that was broken, in the errors of class 23.
    public let constraint: String?
    /// The table the error is about.
    public let table: String?
    /// The column the error is about.
    public let column: String?
    /// The place in the statement's text, in characters from 1.
    public let position: Int?
    /// The statement's name, or what was done.
    public let statement: String

    static let sqlStateField = Int32(UInt8(ascii: "C"))

    init(_ result: QueryResult, statement: String) {
        self.statement = statement
        sqlState = result.sqlState ?? SQLState(rawValue: "XX000")
        message = result.errorField(Int32(UInt8(ascii: "M"))) ?? "no message"
        detail = result.errorField(Int32(UInt8(ascii: "D")))
        hint = result.errorField(Int32(UInt8(ascii: "H")))
        constraint = result.errorField(Int32(UInt8(ascii: "n")))
        table = result.errorField(Int32(UInt8(ascii: "t")))
        column = result.errorField(Int32(UInt8(ascii: "c")))
        position = result.errorField(Int32(UInt8(ascii: "P"))).flatMap { Int($0) }
    }
}

extension ServerError: CustomStringConvertible, CustomDebugStringConvertible {
    /// The statement, the SQLSTATE and the constraint; never a value.
    public var description: String {
        let broken = constraint.map { ", constraint \($0)" } ?? ""
        return "statement \"\(statement)\": SQLSTATE \(sqlState.rawValue)\(broken)"
    }

    /// Everything the server said.
    public var debugDescription: String {
        var text = "\(description): \(message)"
        if let detail { text += "; detail: \(detail)" }
        if let hint { text += "; hint: \(hint)" }
        if let table { text += "; table: \(table)" }
        if let column { text += "; column: \(column)" }
        if let position { text += "; position: \(position)" }
        return text
    }
}
