import Glibc

/// Takes the events of an XML text. Names come without their prefix: generators prefix as they like.
protocol XMLHandler: AnyObject {
    func start(_ name: XMLName, _ attributes: XMLAttributes) throws
    func end(_ name: XMLName) throws
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The name of an element or attribute, valid during one event.
struct XMLName {
    private let start: UnsafePointer<CChar>

    init(_ name: UnsafePointer<CChar>) {
        start = strchr(name, CInt(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? name
    }

    static func ~= (pattern: StaticString, name: XMLName) -> Bool {
        strcmp(UnsafeRawPointer(pattern.utf8Start).assumingMemoryBound(to: CChar.self), name.start) == 0
    }
}

/// An element's attributes, valid during one event.
struct XMLAttributes {
    private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        self.pairs = pairs
    }

    /// The value of an attribute; nil where it is not there.
    subscript(name: StaticString) -> UnsafePointer<CChar>? {
        guard let pairs else { return nil }
        var index = 0
        while let key = pairs[index], let value = pairs[index + 1] {
            if name ~= XMLName(key) { return value }
            index += 2
        }
        return nil
    }

    func text(_ name: StaticString) -> String? {
        self[name].map { String(cString: $0) }
    }
}
