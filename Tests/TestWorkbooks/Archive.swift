import CZip
import Foundation

/// Makes zip archives.
public enum Archive {
    /// An archive of these entries; with a password, they are encrypted.
    public static func bytes(_ entries: [(name: String, content: [UInt8])], password: String? = nil) throws
        -> [UInt8]
    {
        try withScratchFile { path in
            guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil) else { throw Failure() }
            for (name, content) in entries {
                guard let copy = malloc(max(1, content.count)) else { throw Failure() }
                content.withUnsafeBytes { bytes in
                    if let start = bytes.baseAddress { _ = memcpy(copy, start, bytes.count) }
                }
                let source = zip_source_buffer(archive, copy, zip_uint64_t(content.count), 1)
                let index = zip_file_add(archive, name, source, 0)
                guard index >= 0 else { throw Failure() }
                if let password {
                    guard
                        zip_file_set_encryption(
                            archive, zip_uint64_t(index), UInt16(ZIP_EM_AES_256), password) == 0
                    else { throw Failure() }
                }
            }
            guard zip_close(archive) == 0 else { throw Failure() }
            return try Array(Data(contentsOf: URL(filePath: path)))
        }
    }

    /// libzip refused.
    public struct Failure: Error {}
}
