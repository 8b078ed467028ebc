import DeskwireDomain

/// How one mail is put before a mail server that is connected and knows us (RFC 5321 §3.3). Pure: replies in, actions
/// out.
///
/// 1. Asks for each recipient by itself, and remembers each answer.
/// 2. A refusal of the sender, or of the content, ends those recipients that were still open.
/// 3. Leaves the connection ready for the next mail, or says that it is not.
struct SMTPConversation: Sendable {
    enum Action: Equatable {
        /// Send this, and wait for the reply as long as the step may take.
        case send([UInt8], Step)
        case finished(SMTPOutcome)
    }

    /// Where the conversation stands: what the next reply answers.
    enum Step: Equatable {
        case sender
        case recipient(Int)
        case data
        case content
        case reset
    }

    private let mail: OutgoingMail
    private let capabilities: SMTPCapabilities
    private let recipients: [MailAddress]
    private var step = Step.sender
    private var answers: [RecipientAnswer] = []
    private var accepted: [MailAddress] = []

    init(_ mail: OutgoingMail, capabilities: SMTPCapabilities) {
        self.mail = mail
        self.capabilities = capabilities
        guard !capabilities.internationalAddresses else {
            recipients = mail.recipients
            return
        }
        recipients = mail.recipients.filter(\.isASCII)
        answers = mail.recipients.filter { !$0.isASCII }.map { address in
            RecipientAnswer(address: address, outcome: .failed(reply: Self.noInternational))
        }
    }

    static let noInternational =
        "not sent: the mail server does not take addresses outside of ASCII (SMTPUTF8)"

    /// Whether the mail goes out as RFC 6532 has it, with addresses outside of ASCII in the headers.
    private var isInternational: Bool {
        capabilities.internationalAddresses && capabilities.eightBit
            && mail.internationalContent != nil
    }

    private var content: [UInt8] {
        isInternational ? mail.internationalContent ?? mail.content : mail.content
    }

    func start() -> Action {
        guard !recipients.isEmpty else { return .finished(outcome(connectionIsGood: true)) }
        var command = "MAIL FROM:<\(mail.sender ?? "")>"
        if capabilities.size { command += " SIZE=\(content.count)" }
        if isInternational {
            command += " BODY=8BITMIME SMTPUTF8"
        } else if !recipients.allSatisfy(\.isASCII) {
            // For a copy's address alone, which no header names (RFC 6531 §3.4).
            command += " SMTPUTF8"
        }
        return send(command, .sender)
    }

    mutating func received(_ reply: SMTPReply) -> Action {
        switch step {
        case .sender:
            if reply.asksForLogin { return .finished(.refused(reply.text)) }
            if reply.endsConnection { return .finished(.lostBeforeMail(reply.text)) }
            guard reply.isPositive else { return end(all: reply, then: .nothing) }
            return ask(recipient: 0)
        case .recipient(let index):
            if reply.isPositive {
                accepted.append(recipients[index])
            } else {
                answers.append(RecipientAnswer(address: recipients[index], outcome: reply.outcome))
                if reply.endsConnection { return end(all: reply, then: .nothing) }
            }
            return ask(recipient: index + 1)
        case .data:
            guard reply.code == 354 else {
                // Neither yes nor no: nothing can be known about this mail but that it was not given.
                guard reply.isRefusal else { return .finished(broken("unexpected: \(reply.text)")) }
                return end(all: reply, then: .reset)
            }
            step = .content
            return .send(Self.dotted(content), .content)
        case .content:
            return end(all: reply, then: .nothing)
        case .reset:
            return .finished(outcome(connectionIsGood: reply.isPositive))
        }
    }

    /// The connection broke, or went silent for too long.
    func broken(_ why: String) -> SMTPOutcome {
        if case .reset = step { return outcome(connectionIsGood: false) }
        if case .sender = step { return .lostBeforeMail(why) }
        var lost = self
        let note = step == .content ? "\(why), after the mail was handed over" : why
        lost.answerOpen(.deferred(reply: note))
        return lost.outcome(connectionIsGood: false)
    }

    private mutating func ask(recipient index: Int) -> Action {
        if index < recipients.count {
            step = .recipient(index)
            return send("RCPT TO:<\(recipients[index].text)>", step)
        }
        guard !accepted.isEmpty else { return reset() }
        step = .data
        return send("DATA", .data)
    }

    private mutating func reset() -> Action {
        step = .reset
        return send("RSET", .reset)
    }

    private enum Next {
        case nothing
        case reset
    }

    /// Whoever has no answer yet gets this one.
    private mutating func end(all reply: SMTPReply, then next: Next) -> Action {
        answerOpen(reply.outcome)
        if next == .reset && !reply.endsConnection { return reset() }
        return .finished(outcome(connectionIsGood: !reply.endsConnection))
    }

    private mutating func answerOpen(_ outcome: RecipientOutcome) {
        let answered = Set(answers.map(\.address))
        answers += recipients.filter { !answered.contains($0) }
            .map { RecipientAnswer(address: $0, outcome: outcome) }
    }

    private func outcome(connectionIsGood: Bool) -> SMTPOutcome {
        .answered(answers, connectionIsGood: connectionIsGood)
    }

    private func send(_ command: String, _ step: Step) -> Action {
        .send(Array(command.utf8) + [0x0D, 0x0A], step)
    }

    /// The content with its final dot; a dot at the start of a line is doubled (RFC 5321 §4.5.2).
    static func dotted(_ content: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.count + 16)
        var startsLine = true
        for byte in content {
            if startsLine && byte == UInt8(ascii: ".") { bytes.append(byte) }
            bytes.append(byte)
            startsLine = byte == UInt8(ascii: "\n")
        }
        if !startsLine { bytes += [0x0D, 0x0A] }
        return bytes + [UInt8(ascii: "."), 0x0D, 0x0A]
    }
}

/// How a conversation ended.
enum SMTPOutcome: Sendable, Equatable {
    /// An answer for each recipient.
    case answered([RecipientAnswer], connectionIsGood: Bool)
    /// The server wants a login that it did not get: nothing is said of this mail, and all mail waits.
    case refused(String)
    /// The connection broke before the server took up this mail.
    case lostBeforeMail(String)
    /// The program ends; nothing is known yet.
    case ending
}

extension SMTPReply {
    fileprivate var outcome: RecipientOutcome {
        if isPositive { return .accepted(reply: text) }
        return isForGood ? .failed(reply: text) : .deferred(reply: text)
    }

    fileprivate var isRefusal: Bool { code / 100 == 4 || code / 100 == 5 }

    /// RFC 4954 §6: the server does not let us send at all; that says nothing about the mail.
    fileprivate var asksForLogin: Bool { [530, 534, 535, 538].contains(code) }
}
