import CCurl
import DeskwireDomain
import Foundation
import Synchronization

/// One connection to a mail server, with the login done. libcurl connects, checks certificates and logs in; the mails
/// are put by ``SMTPConversation``, so that every recipient's answer is known.
///
/// Blocks the thread that calls it, never longer than ``SMTPLimits`` allow. Belongs to one thread at a time.
final class SMTPLink {
    let capabilities: SMTPCapabilities
    private let handle: UnsafeMutableRawPointer
    private let socket: Int32
    private let server: SMTPServer
    private let limits: SMTPLimits
    private let isEnding: SMTPEnd
    private var reader = SMTPReplyReader()

    /// Connects, begins TLS, and logs in.
    init(
        to server: SMTPServer,
        limits: SMTPLimits,
        isEnding: SMTPEnd
    ) throws(MailTransportError) {
        let greeting = SMTPGreeting(isEnding: isEnding)
        let (handle, socket) = try greeting.connect(to: server, limits: limits)
        capabilities = SMTPCapabilities(conversation: greeting.lines)
        self.handle = handle
        self.socket = socket
        self.server = server
        self.limits = limits
        self.isEnding = isEnding
        guard server.login == nil || capabilities.login else {
            throw .refused("the mail server offers no login, but one is configured")
        }
    }

    deinit {
        // libcurl would wait for the answer to its own farewell as long as to anything else.
        _ = shutdown(socket, Int32(SHUT_RDWR))
        curl_easy_cleanup(handle)
    }

    /// Says goodbye. Whether the server answers does not matter.
    func close() {
        let deadline = ContinuousClock.now + .milliseconds(min(limits.commandMs, 2_000))
        guard (try? send(Array("QUIT\r\n".utf8), until: deadline)) != nil else { return }
        _ = try? receive(until: deadline, patient: false)
    }

    /// Puts one mail before the server.
    func deliver(_ mail: OutgoingMail) -> SMTPOutcome {
        var conversation = SMTPConversation(mail, capabilities: capabilities)
        var action = conversation.start()
        while true {
            switch action {
            case .finished(let outcome): return masked(outcome)
            case .send(let bytes, let step):
                do {
                    action = conversation.received(try exchange(bytes, in: step))
                } catch .ending {
                    return .ending
                } catch {
                    return masked(conversation.broken(error.description))
                }
            }
        }
    }

    private func exchange(
        _ bytes: [UInt8],
        in step: SMTPConversation.Step
    ) throws(SMTPBreak) -> SMTPReply {
        let isContent = step == .content
        let allowed = isContent ? limits.contentMs : limits.commandMs
        let deadline = ContinuousClock.now + .milliseconds(allowed)
        try send(bytes, until: deadline)
        return try receive(until: deadline, patient: isContent)
    }

    private func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(SMTPBreak) {
        var sent = 0
        while sent < bytes.count {
            var count = 0
            let code = bytes.withUnsafeBytes { all in
                let rest = UnsafeRawBufferPointer(rebasing: all[sent...])
                return curl_easy_send(handle, rest.baseAddress, rest.count, &count)
            }
            switch code {
            case CURLE_OK: sent += count
            case CURLE_AGAIN: try wait(for: Int16(POLLOUT), until: deadline, patient: false)
            default: throw .lost
            }
        }
    }

    private func receive(
        until deadline: ContinuousClock.Instant,
        patient: Bool
    ) throws(SMTPBreak) -> SMTPReply {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            var count = 0
            let code = buffer.withUnsafeMutableBytes {
                curl_easy_recv(handle, $0.baseAddress, $0.count, &count)
            }
            switch code {
            case CURLE_OK where count > 0:
                do {
                    if let reply = try reader.take(buffer[..<count]) { return reply }
                } catch {
                    throw .garbage(error)
                }
            case CURLE_AGAIN: try wait(for: Int16(POLLIN), until: deadline, patient: patient)
            default: throw .lost
            }
        }
    }

    /// Waits for the socket. When the program ends, only the answer to a content is waited for, and not for long.
    private func wait(
        for events: Int16,
        until deadline: ContinuousClock.Instant,
        patient: Bool
    ) throws(SMTPBreak) {
        while true {
            if let end = isEnding.since {
                let last = end + .milliseconds(patient ? limits.endMs : 0)
                guard ContinuousClock.now < last else { throw .ending }
            }
            guard ContinuousClock.now < deadline else { throw .silent }
            var watched = pollfd(fd: socket, events: events, revents: 0)
            if poll(&watched, 1, 50) > 0 { return }
        }
    }

    private func masked(_ outcome: SMTPOutcome) -> SMTPOutcome {
        guard let login = server.login else { return outcome }
        switch outcome {
        case .answered(let answers, let isGood):
            return .answered(answers.map { $0.masked(by: login) }, connectionIsGood: isGood)
        case .refused(let text): return .refused(login.masked(text))
        case .lostBeforeMail(let text): return .lostBeforeMail(login.masked(text))
        case .ending: return .ending
        }
    }
}

extension RecipientAnswer {
    fileprivate func masked(by login: SMTPLogin) -> RecipientAnswer {
        let outcome: RecipientOutcome =
            switch outcome {
            case .accepted(let reply): .accepted(reply: login.masked(reply))
            case .deferred(let reply): .deferred(reply: login.masked(reply))
            case .failed(let reply): .failed(reply: login.masked(reply))
            case .suppressed(let reply): .suppressed(reply: reply)
            }
        return RecipientAnswer(address: address, outcome: outcome)
    }
}

/// Why a connection is of no more use. The texts go into the history.
enum SMTPBreak: Error, Equatable, CustomStringConvertible {
    case lost
    case silent
    case ending
    case garbage(SMTPGarbage)

    var description: String {
        switch self {
        case .lost: "the connection to the mail server was lost"
        case .silent: "the mail server did not answer in time"
        case .ending: MailTransportError.ending.description
        case .garbage(let garbage): garbage.description
        }
    }
}

/// Tells the thread that talks to a mail server that the program is to end.
final class SMTPEnd: Sendable {
    private let moment = Mutex<ContinuousClock.Instant?>(nil)

    /// When it was asked for; nil: go on.
    var since: ContinuousClock.Instant? { moment.withLock { $0 } }

    func begin() { moment.withLock { $0 = $0 ?? ContinuousClock.now } }
}
