public import NIOCore
import Synchronization

/// A file that a client sends as the last part of a form; its chunks are read once, while they come.
///
/// The client is read from only as fast as chunks are taken. When the chunks end, the whole request was right.
public struct UploadedFile: AsyncSequence, Sendable {
    /// A chunk of any size.
    public typealias Element = ByteBuffer

    /// The client's name of the file, without folders and control characters, at most 255 code points; nil where it
    /// gave none. It proves nothing about the content.
    public let fileName: String?
    /// The media type without parameters, in lower case, as the client says; `text/plain` where it says nothing
    /// (RFC 7578 §4.4).
    public let mediaType: String
    private let source: Source

    /// Holds the reader until the one iterator takes it.
    private final class Source: Sendable {
        let reader: Mutex<Chunks?>

        init(_ chunks: Chunks) { reader = Mutex(chunks) }
    }

    private enum Chunks: Sendable {
        case form(MultipartReader)
        case sequence(RequestBodyStream)
    }

    init(_ head: PartHead, _ reader: MultipartReader) {
        fileName = head.fileName
        mediaType = MediaType.essence(head.contentType ?? "text/plain")
        source = Source(.form(reader))
    }

    /// A file from other chunks, as tests of handlers use it.
    public init(fileName: String?, mediaType: String, _ chunks: RequestBodyStream) {
        self.fileName = fileName
        self.mediaType = mediaType
        source = Source(.sequence(chunks))
    }

    /// Takes the file's chunks; a second iterator finds none.
    public func makeAsyncIterator() -> Iterator {
        let chunks = source.reader.withLock { chunks in
            defer { chunks = nil }
            return chunks
        }
        switch chunks {
        case .form(let reader): return Iterator(reader: reader, chunks: nil)
        case .sequence(let chunks): return Iterator(reader: nil, chunks: chunks)
        case nil: return Iterator(reader: nil, chunks: nil)
        }
    }

    /// Takes the next chunks of a file.
    public struct Iterator: AsyncIteratorProtocol {
        var reader: MultipartReader?
        let chunks: RequestBodyStream?

        /// The next chunk; nil at the end.
        ///
        /// - Throws: a ``Problem`` with status 400 where the rest of the form is wrong, 413 where the body is too
        ///   long; ``RequestBodyStream/Interrupted``. Handlers let all of them pass on.
        public mutating func next() async throws -> ByteBuffer? {
            guard reader != nil else { return try await chunks?.next() }
            do {
                return try await nextPart()
            } catch let error as MultipartError {
                reader = nil
                throw error.problem
            } catch {
                reader = nil
                throw error
            }
        }

        private mutating func nextPart() async throws -> ByteBuffer? {
            while let event = try await reader?.next() {
                switch event {
                case .content(let chunk): return chunk
                case .partEnd: continue
                case .part(let header): throw Self.partBehindFile(try PartHead(header).name)
                case .end: reader = nil
                }
            }
            reader = nil
            return nil
        }

        private static func partBehindFile(_ name: String) -> Problem {
            .validation([
                Violation(
                    place: .member(name), code: "part_behind_file",
                    message: "must stand before the file, which is the last part")
            ])
        }
    }
}
