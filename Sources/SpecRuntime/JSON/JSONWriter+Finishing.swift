@_spi(CustomByteBufferAllocator) public import NIOCore

extension JSONWriter {
    /// Ends the document and hands its memory over without a copy.
    public consuming func finish() -> ByteBuffer {
        let block = UnsafeMutableRawBufferPointer(start: memory, count: capacity)
        let length = count
        discard self
        return ByteBuffer(takingOwnershipOf: block, allocator: ByteBufferAllocator(), writerIndex: length)
    }
}
