import CCurl
import DeskwireDomain
import Foundation

/// The beginning of a connection, which libcurl does: address, TLS, greeting, login. It gathers what the server says
/// meanwhile; what is sent to it, the login among it, is never seen here (SEC-109).
final class SMTPGreeting {
    private(set) var lines: [String] = []
    private let isEnding: SMTPEnd

    /// A server that says more than this while it is greeted is not listened to any further.
    private static let linesMax = 300

    /// libcurl wants to be set up once. A server that hangs up must not end this program with a signal.
    private static let isReady: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK
    }()

    init(isEnding: SMTPEnd) { self.isEnding = isEnding }

    func connect(
        to server: SMTPServer,
        limits: SMTPLimits
    ) throws(MailTransportError) -> (handle: UnsafeMutableRawPointer, socket: Int32) {
        guard Self.isReady, let handle = curl_easy_init() else {
            throw .unavailable("libcurl cannot be set up")
        }
        set(server, limits, of: handle)
        // Safety: libcurl calls back only within `curl_easy_perform`, while `self` is held by this very call.
        let context = Unmanaged.passUnretained(self).toOpaque()
        _ = deskwire_curl_on_line(
            handle,
            { bytes, size, count, context in
                guard let bytes, let context else { return 0 }
                let greeting = Unmanaged<SMTPGreeting>.fromOpaque(context).takeUnretainedValue()
                let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
                return greeting.take(line) ? size * count : 0
            },
            context
        )
        _ = deskwire_curl_on_progress(
            handle,
            { context, _, _, _, _ in
                guard let context else { return 1 }
                let greeting = Unmanaged<SMTPGreeting>.fromOpaque(context).takeUnretainedValue()
                return greeting.isEnding.since == nil ? 0 : 1
            },
            context
        )
        let code = curl_easy_perform(handle)
        var socket = curl_socket_t(-1)
        if code == CURLE_OK, deskwire_curl_socket(handle, &socket) == CURLE_OK, socket >= 0 {
            return (handle, socket)
        }
        curl_easy_cleanup(handle)
        throw problem(code, with: server)
    }

    private func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard lines.count < Self.linesMax else { return false }
        let end = bytes.lastIndex { $0 != 0x0D && $0 != 0x0A } ?? -1
        lines.append(SMTPText.readable(bytes[..<(end + 1)]))
        return true
    }

    private func set(
        _ server: SMTPServer,
        _ limits: SMTPLimits,
        of handle: UnsafeMutableRawPointer
    ) {
        func text(_ option: CURLoption, _ value: String) {
            _ = deskwire_curl_set_text(handle, option, value)
        }
        func number(_ option: CURLoption, _ value: Int64) {
            _ = deskwire_curl_set_number(handle, option, Int(clamping: value))
        }
        let host = server.host.contains(":") ? "[\(server.host)]" : server.host
        let scheme = server.protection == .tls ? "smtps" : "smtp"
        text(CURLOPT_URL, "\(scheme)://\(host):\(server.port)")
        _ = deskwire_curl_only_mail(handle)
        // Whatever the environment says: mail goes where the option says.
        text(CURLOPT_PROXY, "")
        number(CURLOPT_CONNECT_ONLY, 1)
        number(CURLOPT_NOSIGNAL, 1)
        number(CURLOPT_CONNECTTIMEOUT_MS, limits.connectMs)
        number(CURLOPT_TIMEOUT_MS, limits.greetingMs)
        number(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(limits.greetingMs / 1000, 1))
        let tls = server.protection == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL
        number(CURLOPT_USE_SSL, Int64(tls.rawValue))
        number(CURLOPT_SSL_VERIFYPEER, 1)
        number(CURLOPT_SSL_VERIFYHOST, 2)
        number(CURLOPT_SSLVERSION, Int64(CURL_SSLVERSION_TLSv1_2))
        if let file = server.trustFile {
            text(CURLOPT_CAINFO, file)
            _ = deskwire_curl_set_text(handle, CURLOPT_CAPATH, nil)
        }
        if let login = server.login {
            text(CURLOPT_USERNAME, login.name)
            text(CURLOPT_PASSWORD, login.password)
        }
    }

    /// What a failed connection means for the mails: the login and TLS have to be put right by somebody, all else may
    /// pass.
    private func problem(_ code: CURLcode, with server: SMTPServer) -> MailTransportError {
        let last = lines.last.flatMap { $0.first?.isNumber == true ? $0 : nil }
        let said = server.login?.masked(last ?? "") ?? last ?? ""
        let reply = said.isEmpty ? "" : ": \(said)"
        let place = server.name
        switch code {
        case CURLE_PEER_FAILED_VERIFICATION:
            return .refused(
                "\(place): its certificate is not valid for this name, or not signed by anybody trusted"
            )
        case CURLE_SSL_CACERT_BADFILE:
            return .refused("\(place): the file of trusted certificates cannot be read")
        case CURLE_USE_SSL_FAILED:
            return .refused(
                "\(place) offers no STARTTLS\(reply); where the way to it is safe, add ?tls=none to --mail"
            )
        case CURLE_SSL_CONNECT_ERROR: return .refused("\(place): TLS cannot be begun")
        case CURLE_LOGIN_DENIED where said.hasPrefix("4"):
            return .unavailable("\(place): the login does not work now\(reply)")
        case CURLE_LOGIN_DENIED: return .refused("\(place) refuses the login\(reply)")
        case CURLE_COULDNT_RESOLVE_HOST: return .unavailable("\(place): the name is not known")
        case CURLE_COULDNT_CONNECT: return .unavailable("\(place) cannot be reached")
        case CURLE_OPERATION_TIMEDOUT: return .unavailable("\(place) did not answer in time")
        case CURLE_ABORTED_BY_CALLBACK: return .ending
        default:
            if said.hasPrefix("5") { return .refused("\(place) refuses this server\(reply)") }
            let why = String(cString: curl_easy_strerror(code))
            return .unavailable("\(place): \(said.isEmpty ? why : said)")
        }
    }
}
