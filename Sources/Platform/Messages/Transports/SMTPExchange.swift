import CCurl

/// One mail on its way to the server: what libcurl reads, and what the server says.
final class SMTPExchange {
    private let document: [UInt8]
    private let from: String
    private let to: String
    private var position = 0
    /// The last line of the server's.
    private var reply: [UInt8] = []
    /// The last line by which it refused something; libcurl takes leave afterwards, which is answered too.
    private var refusal: [UInt8] = []

    init(mail: OutgoingMail) {
        document = mail.document
        from = "<\(mail.from.address)>"
        to = "<\(mail.to.address)>"
    }

    /// Sends the mail and gives the server's word for it.
    ///
    /// - Throws: ``TransportRefusal`` where the server's reply is a permanent one (RFC 5321 §4.2.1), else
    ///   ``TransportFailure``.
    func run(on handle: CurlHandle, _ configuration: SMTPConfiguration) throws -> String? {
        guard let pointer = handle.pointer else { throw TransportFailure("libcurl is not available") }
        var options = CurlOptions(pointer)
        options.connect(configuration)
        options.set(CURLOPT_MAIL_FROM, from)
        options.set(CURLOPT_UPLOAD, 1)
        let recipients = curl_slist_append(nil, to)
        defer { curl_slist_free_all(recipients) }
        options.note(singr_curl_set_list(pointer, CURLOPT_MAIL_RCPT, recipients))
        return try withExtendedLifetime(self) {
            let context = Unmanaged.passUnretained(self).toOpaque()
            options.note(singr_curl_set_reader(pointer, Self.read, context))
            options.note(singr_curl_set_listener(pointer, Self.listen, context))
            guard options.failure == CURLE_OK else { throw failure(options.failure, status: 0) }
            let code = curl_easy_perform(pointer)
            guard code == CURLE_OK else {
                throw failure(code, status: singr_curl_response_code(pointer))
            }
            return ProviderText.id(Self.text(reply).split(separator: " ").last.map(String.init))
        }
    }

    private static func text(_ line: [UInt8]) -> String {
        ProviderText.clean(String(decoding: line, as: UTF8.self))
    }

    /// Only what the server itself refused is for good: a reply above 499 with a transfer that failed by it.
    private func failure(_ code: CURLcode, status: Int) -> any Error {
        let reason = String(cString: curl_easy_strerror(code))
        guard 400...599 ~= status else { return TransportFailure("SMTP: \(reason)") }
        let text = "SMTP: the server answered \(Self.text(refusal))"
        return status >= 500 ? TransportRefusal(text) : TransportFailure(text)
    }

    private static let read: curl_read_callback = { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        let exchange = Unmanaged<SMTPExchange>.fromOpaque(context).takeUnretainedValue()
        let part = exchange.document[exchange.position...].prefix(size * count)
        part.withUnsafeBytes { bytes in
            UnsafeMutableRawBufferPointer(start: buffer, count: size * count).copyBytes(from: bytes)
        }
        exchange.position += part.count
        return part.count
    }

    private static let listen: curl_write_callback = { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        let exchange = Unmanaged<SMTPExchange>.fromOpaque(context).takeUnretainedValue()
        exchange.reply = Array(UnsafeRawBufferPointer(start: buffer, count: size * count).prefix(1_000))
        // 4 and 5 begin the codes of refusals (RFC 5321 §4.2.1).
        if let first = exchange.reply.first, 52...53 ~= first { exchange.refusal = exchange.reply }
        return size * count
    }
}

extension CurlOptions {
    /// Where to connect and how the connection is protected. What the environment says of proxies is not followed.
    fileprivate mutating func connect(_ configuration: SMTPConfiguration) {
        let scheme = configuration.security == .tls ? "smtps" : "smtp"
        let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
        set(CURLOPT_URL, "\(scheme)://\(host):\(configuration.port)")
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_CONNECTTIMEOUT_MS, Int(configuration.connectTimeout.milliseconds))
        set(CURLOPT_TIMEOUT_MS, Int(configuration.timeout.milliseconds))
        // Servers close idle connections after a while; an older one is not tried first.
        set(CURLOPT_MAXAGE_CONN, 30)
        if configuration.security == .starttls { set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
        set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        if let file = configuration.trustedCertificatesFile { set(CURLOPT_CAINFO, file) }
        if let login = configuration.login {
            set(CURLOPT_USERNAME, login.user)
            set(CURLOPT_PASSWORD, login.password)
        }
    }
}
