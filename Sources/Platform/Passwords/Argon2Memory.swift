import CArgon2
import Glibc

/// The memory in which one thread computes its hashes, one after another.
///
/// It is mapped once instead of for each hash, which saves thousands of page faults. libargon2 overwrites it with
/// zeros after each hash. What a hash of another cost needed beyond the usual is given back after it.
final class Argon2Memory {
    private static let key: pthread_key_t? = {
        var key = pthread_key_t()
        return pthread_key_create(&key, nil) == 0 ? key : nil
    }()

    private let usualSize: Int
    private var block: UnsafeMutableRawBufferPointer?

    /// Memory that stays mapped for hashes of so many KiB.
    init(usualKiB: UInt32) {
        usualSize = Int(usualKiB) * 1024
    }

    deinit {
        unmap()
    }

    /// The tag of a password.
    ///
    /// - Throws: ``Argon2Failure`` where the memory is not to be had, or libargon2 refuses the parameters.
    func tag(
        of password: [UInt8], like hash: StoredPasswordHash, length: Int
    ) throws(Argon2Failure) -> [UInt8] {
        guard let key = Self.key else { throw Argon2Failure(code: ARGON2_MEMORY_ALLOCATION_ERROR.rawValue) }
        // libargon2 hands its allocator nothing to tell callers apart, so the thread has to.
        pthread_setspecific(key, Unmanaged.passUnretained(self).toOpaque())
        defer {
            pthread_setspecific(key, nil)
            if let block, block.count > usualSize { unmap() }
        }
        var password = password
        var salt = hash.salt
        var tag = [UInt8](repeating: 0, count: length)
        let code = password.withUnsafeMutableBufferPointer { password in
            salt.withUnsafeMutableBufferPointer { salt in
                tag.withUnsafeMutableBufferPointer { tag in
                    Self.compute(hash, password: password, salt: salt, tag: tag)
                }
            }
        }
        guard code == ARGON2_OK.rawValue else { throw Argon2Failure(code: code) }
        return tag
    }

    private static func compute(
        _ hash: StoredPasswordHash, password: UnsafeMutableBufferPointer<UInt8>,
        salt: UnsafeMutableBufferPointer<UInt8>, tag: UnsafeMutableBufferPointer<UInt8>
    ) -> CInt {
        var context = argon2_context()
        (context.out, context.outlen) = (tag.baseAddress, UInt32(tag.count))
        (context.pwd, context.pwdlen) = (password.baseAddress, UInt32(password.count))
        (context.salt, context.saltlen) = (salt.baseAddress, UInt32(salt.count))
        context.t_cost = hash.parameters.passes
        context.m_cost = hash.parameters.memoryKiB
        context.lanes = hash.parameters.lanes
        context.threads = 1
        context.version = hash.version
        // The copy of the password made above is ours to overwrite.
        context.flags = UInt32(1) << 0
        context.allocate_cbk = { memory, size in Argon2Memory.allocate(memory, size) }
        context.free_cbk = { _, _ in }
        return argon2_ctx(&context, hash.variant.type)
    }

    private static func allocate(
        _ memory: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?, _ size: Int
    ) -> CInt {
        guard let memory, let key, let opaque = pthread_getspecific(key),
            let start = Unmanaged<Argon2Memory>.fromOpaque(opaque).takeUnretainedValue().map(size)
        else { return ARGON2_MEMORY_ALLOCATION_ERROR.rawValue }
        memory.pointee = start.assumingMemoryBound(to: UInt8.self)
        return ARGON2_OK.rawValue
    }

    private func map(_ size: Int) -> UnsafeMutableRawPointer? {
        if let block, block.count >= size { return block.baseAddress }
        unmap()
        let count = max(size, usualSize)
        let start = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let start, start != MAP_FAILED else { return nil }
        block = UnsafeMutableRawBufferPointer(start: start, count: count)
        return start
    }

    private func unmap() {
        if let block { munmap(block.baseAddress, block.count) }
        block = nil
    }
}
