import Synchronization

/// A statement under the name by which the server's sessions know it.
// @unchecked: the C string is written before the object is shared, never after, and freed with it.
final class PreparedName: @unchecked Sendable {
    let statement: StatementText
    /// Counts names within one client, so that a connection can keep what it prepared in a bitmap.
    let ordinal: Int
    let name: UnsafePointer<CChar>

    init(_ statement: StatementText, ordinal: Int, name: String) {
        self.statement = statement
        self.ordinal = ordinal
        let bytes = UnsafeMutablePointer<CChar>.allocate(capacity: name.utf8.count + 1)
        for (index, byte) in name.utf8.enumerated() { bytes[index] = CChar(bitPattern: byte) }
        bytes[name.utf8.count] = 0
        self.name = UnsafePointer(bytes)
    }

    deinit { name.deallocate() }

    /// The statement's SQL, terminated as every literal is.
    var sql: UnsafePointer<CChar> {
        UnsafeRawPointer(statement.sql.utf8Start).assumingMemoryBound(to: CChar.self)
    }
}

/// A statement of which the server has told the parameters' types.
struct DescribedStatement: Sendable {
    let prepared: PreparedName
    let parameterTypes: [TypeOID]
}

/// What a client knows of its statements; shared by its callers.
final class StatementCatalog: Sendable {
    private struct State {
        var names: [StatementText: PreparedName] = [:]
        var described: [StatementText: DescribedStatement] = [:]
        var taken: Set<String> = []
        var nextOrdinal = 0
    }

    private let state = Mutex(State())

    /// The statement with its types, once some caller has asked the server for them.
    func described(_ statement: StatementText) -> DescribedStatement? {
        state.withLock { $0.described[statement] }
    }

    /// The name under which to prepare the statement; the same one until it is renewed.
    func preparedName(for statement: StatementText) -> PreparedName {
        state.withLock { state in
            if let name = state.names[statement] { return name }
            let name = PreparedName(
                statement, ordinal: state.nextOrdinal, name: Self.claimName(statement, &state.taken))
            state.nextOrdinal += 1
            state.names[statement] = name
            return name
        }
    }

    func describe(_ prepared: PreparedName, parameterTypes: [TypeOID]) -> DescribedStatement {
        let described = DescribedStatement(prepared: prepared, parameterTypes: parameterTypes)
        state.withLock { state in
            if state.names[prepared.statement] === prepared {
                state.described[prepared.statement] = described
            }
        }
        return described
    }

    /// Forgets what is known under this name, after the schema has changed; the statement gets another one.
    func renew(_ prepared: PreparedName) {
        state.withLock { state in
            guard state.names[prepared.statement] === prepared else { return }
            state.names[prepared.statement] = nil
            state.described[prepared.statement] = nil
        }
    }

    /// The author's name, cut to what the server keeps of a name (63 bytes), and numbered where it is taken.
    private static func claimName(_ statement: StatementText, _ taken: inout Set<String>) -> String {
        let base = String(decoding: statement.name.description.utf8.prefix(56), as: UTF8.self)
        var name = base
        var number = 1
        while !taken.insert(name).inserted {
            number += 1
            name = "\(base)#\(number)"
        }
        return name
    }
}
