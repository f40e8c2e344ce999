/// The path templates of a contract as a tree of segments; literal branches come before parameters.
struct RouteTree {
    /// What follows one segment.
    struct Branch {
        /// The literal; nil for a parameter.
        let segment: String?
        var tree: RouteTree
    }

    /// The path item that ends here, as its index among the templates.
    private(set) var pathItem: Int?
    /// The literals in the order they were declared, then the parameter.
    private(set) var branches: [Branch] = []

    /// Adds a template's segments.
    mutating func insert(_ segments: ArraySlice<PathModel.Segment>, pathItem: Int) {
        guard let first = segments.first else {
            self.pathItem = pathItem
            return
        }
        let index = branch(for: first)
        branches[index].tree.insert(segments.dropFirst(), pathItem: pathItem)
    }

    private mutating func branch(for segment: PathModel.Segment) -> Int {
        let literal: String? = if case .literal(let text) = segment { text } else { nil }
        if let known = branches.firstIndex(where: { $0.segment == literal }) { return known }
        let hasParameter = branches.last.map { $0.segment == nil } ?? false
        let index = literal != nil && hasParameter ? branches.count - 1 : branches.count
        branches.insert(Branch(segment: literal, tree: RouteTree()), at: index)
        return index
    }
}
