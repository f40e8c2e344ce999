/// The files a document may consist of; a value, so that tests can give them from memory.
struct FileAccess {
    /// The bytes of a file; nil when it cannot be read.
    let read: (String) -> [UInt8]?
    /// The names of the files in a folder, for hints.
    let list: (String) -> [String]
}

extension FileAccess {
    /// Files given as a dictionary from path to text.
    static func memory(_ files: [String: String]) -> FileAccess {
        FileAccess(
            read: { files[$0].map { Array($0.utf8) } },
            list: { folder in
                files.keys.filter { SourcePath.directory(of: $0) == folder }.map(SourcePath.name).sorted()
            })
    }
}
