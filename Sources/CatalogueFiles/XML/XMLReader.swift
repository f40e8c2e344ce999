import CExpat

/// Reads XML piece by piece with expat.
///
/// A workbook's XML has no document type, so one is refused where it begins: there are no entities to expand, within
/// the text or outside. Nothing outside is ever loaded. Depth, and the length of a tag, are limited.
final class XMLReader {
    /// The most bytes of a tag with its attributes.
    private static let longestTag = 1 << 20

    private let parser: XML_Parser
    private let handler: any XMLHandler
    private let depthLimit: Int
    private var depth = 0
    private var fed = 0
    private var failure: (any Error)?

    init(_ handler: any XMLHandler, depthLimit: Int) throws(CatalogueFileError) {
        guard let parser = XML_ParserCreate(nil) else { throw .unreadable(reason: "out of memory") }
        self.parser = parser
        self.handler = handler
        self.depthLimit = depthLimit
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { context, name, attributes in
                guard let name else { return }
                XMLReader.at(context)?.start(XMLName(name), XMLAttributes(attributes))
            },
            { context, name in
                guard let name else { return }
                XMLReader.at(context)?.end(XMLName(name))
            })
        XML_SetCharacterDataHandler(parser) { context, text, length in
            XMLReader.at(context)?.text(text, Int(length))
        }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
            XMLReader.at(context)?.stop(CatalogueFileError.unsafeXML(reason: "a document type"))
        }
    }

    deinit {
        XML_ParserFree(parser)
    }

    /// Reads the next bytes.
    ///
    /// - Parameter isLast: whether the text ends with them.
    func feed(_ bytes: [UInt8], isLast: Bool) throws {
        fed += bytes.count
        let status = bytes.withUnsafeBytes { buffer in
            XML_Parse(
                parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(buffer.count),
                isLast ? 1 : 0)
        }
        if let failure { throw failure }
        guard status == XML_STATUS_OK else {
            let reason =
                XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "not well-formed"
            throw CatalogueFileError.damaged(
                reason: "its XML is broken on line \(XML_GetCurrentLineNumber(parser)): \(reason)", row: nil)
        }
        // What expat holds back is a tag that has not ended yet.
        guard isLast || fed - Int(XML_GetCurrentByteIndex(parser)) <= Self.longestTag else {
            throw CatalogueFileError.tooLarge(what: "bytes in one XML tag", limit: Self.longestTag)
        }
    }

    /// Reads an entry of an archive to its end.
    func readAll(_ entry: ZipEntry) throws {
        var isLast = false
        while !isLast {
            let bytes = try entry.next()
            isLast = bytes.isEmpty
            try feed(bytes, isLast: isLast)
        }
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
        context.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
    }

    private func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard failure == nil else { return }
        depth += 1
        guard depth <= depthLimit else {
            stop(CatalogueFileError.tooLarge(what: "levels of XML elements", limit: depthLimit))
            return
        }
        do {
            try handler.start(name, attributes)
        } catch {
            stop(error)
        }
    }

    private func end(_ name: XMLName) {
        guard failure == nil else { return }
        depth -= 1
        do {
            try handler.end(name)
        } catch {
            stop(error)
        }
    }

    private func text(_ text: UnsafePointer<CChar>?, _ length: Int) {
        guard failure == nil, let text else { return }
        text.withMemoryRebound(to: UInt8.self, capacity: length) {
            handler.text(UnsafeBufferPointer(start: $0, count: length))
        }
    }

    /// Ends the reading with an error; expat returns to the caller soon after.
    private func stop(_ error: any Error) {
        failure = failure ?? error
        XML_StopParser(parser, 0)
    }
}
