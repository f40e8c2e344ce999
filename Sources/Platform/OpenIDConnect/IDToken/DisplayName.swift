/// A name that a provider or an app passed on.
public enum DisplayName {
    /// The name without control characters and outer spaces, cut to 255 code points; nil where nothing is left.
    public static func clean(_ name: String) -> String? {
        let visible = name.unicodeScalars.filter { scalar in
            scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
        }
        var scalars = Substring.UnicodeScalarView(visible).drop { $0.properties.isWhitespace }.prefix(255)
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        return scalars.isEmpty ? nil : String(scalars)
    }
}
