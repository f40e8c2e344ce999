/// Emits the matcher: bytes of the path against constant segments, literals before parameters.
enum RoutesEmitter {
    static func files(_ model: ContractModel) -> [GeneratedFile] {
        [GeneratedFile(path: "\(model.name)API+Routes.swift", text: text(model))]
    }

    /// A path template with its operations by method.
    private struct PathItem {
        var path: PathModel
        var operations: [(method: String, index: Int)]
        /// Whether a slash at the end leads here too.
        var allowsTrailingSlash = false

        /// The segments of the targets that lead here.
        var targets: [[PathModel.Segment]] {
            allowsTrailingSlash ? [path.segments, path.segments + [.literal("")]] : [path.segments]
        }

        /// The methods that the path answers, for `Allow`.
        var allow: String {
            let declared = operations.map(\.method)
            let implied = declared.contains("GET") && !declared.contains("HEAD") ? ["HEAD"] : []
            return (declared + implied + ["OPTIONS"]).joined(separator: ", ")
        }
    }

    private static func text(_ model: ContractModel) -> String {
        let items = pathItems(model)
        var writer = SourceWriter(document: model.documentPath)
        writer.line("import SpecRuntime")
        writer.line()
        writer.block("extension \(model.name)API {") { writer in
            writer.documentation("Finds the operation for a method and an origin-form target.")
            writer.block("public func route(_ method: HTTPMethod, _ target: String) -> RouteOutcome {") {
                writer in
                writer.line("PathSegments.scan(target) { path in Self.match(path, method) }")
            }
            writer.line()
            emitMatch(items, into: &writer)
            for (index, item) in items.enumerated() {
                writer.line()
                emitItem(item, index, model, into: &writer)
            }
        }
        return writer.text
    }

    private static func pathItems(_ model: ContractModel) -> [PathItem] {
        var items: [PathItem] = []
        for (index, operation) in model.operations.enumerated() {
            let known = items.firstIndex { $0.path.template == operation.path.template }
            if known == nil { items.append(PathItem(path: operation.path, operations: [])) }
            let item = known ?? items.count - 1
            items[item].operations.append((operation.method, index))
            if operation.allowsTrailingSlash { items[item].allowsTrailingSlash = true }
        }
        return items
    }

    private static func emitMatch(_ items: [PathItem], into writer: inout SourceWriter) {
        let counts = Set(items.flatMap(\.targets).map(\.count)).sorted()
        writer.block(
            "private static func match(_ path: PathSegments, _ method: HTTPMethod) -> RouteOutcome {"
        ) { writer in
            writer.line("switch path.count {")
            for count in counts {
                writer.line("case \(count):")
                writer.indented { writer in
                    var tree = RouteTree()
                    for (index, item) in items.enumerated() {
                        for target in item.targets where target.count == count {
                            tree.insert(target[...], pathItem: index)
                        }
                    }
                    emit(tree, depth: 0, items, into: &writer)
                    writer.line("return .notFound")
                }
            }
            writer.line("default: return .notFound")
            writer.line("}")
        }
    }

    private static func emit(
        _ tree: RouteTree, depth: Int, _ items: [PathItem], into writer: inout SourceWriter
    ) {
        if let index = tree.pathItem {
            let indexes = parameterIndexes(items[index].path).map(String.init).joined(separator: ", ")
            return writer.line(
                "return \(functionName(items[index].path))(method, path.arguments([\(indexes)]))")
        }
        for branch in tree.branches {
            var conditions = [condition(branch, depth)]
            var next = branch.tree
            while next.pathItem == nil, next.branches.count == 1, let only = next.branches.first {
                conditions.append(condition(only, depth + conditions.count))
                next = only.tree
            }
            writer.block("if \(conditions.joined(separator: ", ")) {") {
                emit(next, depth: depth + conditions.count, items, into: &$0)
            }
        }
    }

    private static func condition(_ branch: RouteTree.Branch, _ depth: Int) -> String {
        guard let segment = branch.segment else { return "!path.isEmpty(\(depth))" }
        return "path.equals(\(depth), \(SwiftLiterals.string(segment)))"
    }

    private static func parameterIndexes(_ path: PathModel) -> [Int] {
        path.segments.indices.filter { index in
            if case .parameter = path.segments[index] { true } else { false }
        }
    }

    private static func functionName(_ path: PathModel) -> String {
        let words = path.segments.map { segment in
            switch segment {
            case .literal(let text): SwiftNaming.type(text)
            case .parameter(let name): "By\(SwiftNaming.type(name))"
            }
        }
        return "path\(words.joined())"
    }

    private static func emitItem(
        _ item: PathItem, _ index: Int, _ model: ContractModel, into writer: inout SourceWriter
    ) {
        writer.documentation("`\(item.path.template)`")
        let name = functionName(item.path)
        writer.line("private static func \(name)(")
        writer.indented { $0.line("_ method: HTTPMethod, _ arguments: PathArguments") }
        writer.block(") -> RouteOutcome {") { writer in
            writer.line("switch method {")
            for (method, index) in item.operations {
                let head =
                    method == "GET" && !item.operations.contains { $0.method == "HEAD" } ? ", .head" : ""
                writer.line("case .\(method.lowercased())\(head): .operation(\(index), arguments)")
            }
            if !item.operations.contains(where: { $0.method == "OPTIONS" }) {
                writer.line("case .options: .options(allow: \(SwiftLiterals.string(item.allow)))")
            }
            writer.line("default: .methodNotAllowed(allow: \(SwiftLiterals.string(item.allow)))")
            writer.line("}")
        }
    }
}
