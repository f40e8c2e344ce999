import FoundationEssentials

extension FileAccess {
    /// The files of the disk, relative to the working directory.
    static var disk: FileAccess {
        FileAccess(
            read: { FileManager.default.contents(atPath: $0).map(Array.init) },
            list: { folder in
                let path = folder.isEmpty ? "." : folder
                return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
            })
    }
}
