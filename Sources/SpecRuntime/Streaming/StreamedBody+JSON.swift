extension StreamedBody {
    /// An array of JSON, made item by item; called by generated code.
    public init<Items: AsyncSequence & Sendable>(
        jsonItems items: Items, _ encode: @escaping @Sendable (Items.Element, inout JSONWriter) -> Void
    ) {
        self.init { writer in
            var isFirst = true
            for try await item in items {
                var json = JSONWriter(capacity: 512)
                json.literal(isFirst ? "[" : ",")
                encode(item, &json)
                isFirst = false
                try await writer.write(json.finish())
            }
            try await writer.write(isFirst ? "[]" : "]")
        }
    }
}
