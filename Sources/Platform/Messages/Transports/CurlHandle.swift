import CCurl

/// A libcurl handle, which keeps its connection for the next transfer. It is used by one thread only.
final class CurlHandle {
    /// libcurl is set up once for the process, whoever comes first.
    private static let isReady = singr_curl_start() == CURLE_OK

    /// Nil where there is no memory for it.
    let pointer: UnsafeMutableRawPointer?

    init() {
        pointer = Self.isReady ? curl_easy_init() : nil
    }

    deinit {
        curl_easy_cleanup(pointer)
    }
}

/// The options of one transfer; the first one that libcurl refuses is kept.
struct CurlOptions {
    let pointer: UnsafeMutableRawPointer
    private(set) var failure: CURLcode = CURLE_OK

    init(_ pointer: UnsafeMutableRawPointer) {
        self.pointer = pointer
        curl_easy_reset(pointer)
    }

    mutating func set(_ option: CURLoption, _ value: Int) {
        note(singr_curl_set_long(pointer, option, value))
    }

    mutating func set(_ option: CURLoption, _ value: String) {
        // libcurl copies texts.
        note(singr_curl_set_text(pointer, option, value))
    }

    mutating func note(_ code: CURLcode) {
        if failure == CURLE_OK { failure = code }
    }
}
