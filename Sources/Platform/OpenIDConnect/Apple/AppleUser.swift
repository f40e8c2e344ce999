/// The form field `user` that Apple sends with the first consent and never again.
public enum AppleUser {
    /// The person's name in it; nil where it has none or is malformed. Nobody signed it, so it is a name to show and
    /// nothing else.
    public static func name(inField field: String) -> String? {
        guard field.utf8.count <= 4_096, let name = ForeignObject(json: Array(field.utf8))?.object("name")
        else {
            return nil
        }
        let parts = [name.string("firstName"), name.string("lastName")].compactMap(\.self)
        return DisplayName.clean(parts.joined(separator: " "))
    }
}
