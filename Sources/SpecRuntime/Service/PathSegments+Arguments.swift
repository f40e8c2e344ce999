extension PathSegments {
    /// The places of the segments at those indexes, which generated matchers know to exist.
    public func arguments(_ indexes: [Int]) -> PathArguments {
        var arguments = PathArguments()
        for index in indexes { arguments.append(range(index)) }
        return arguments
    }
}
