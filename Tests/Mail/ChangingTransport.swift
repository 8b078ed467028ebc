import DeskwireDomain

@testable import DeskwireMail

/// A mail server that is bad until a moment of the clock, and another one from then on.
struct ChangingTransport: MailTransport {
    let bad: any MailTransport
    let good: any MailTransport
    let until: Timestamp
    let clock: DeliveryClock

    var name: String { bad.name }
    var mailsPerMinute: Int? { bad.mailsPerMinute }
    var restMilliseconds: Int64 { bad.restMilliseconds }

    private var current: any MailTransport { clock.now() < until ? bad : good }

    func deliver(_ mail: OutgoingMail) async throws(MailTransportError) -> [RecipientAnswer] {
        try await current.deliver(mail)
    }

    func check() async throws(MailTransportError) { try await current.check() }

    func batchEnded() async {
        await bad.batchEnded()
        await good.batchEnded()
    }

    func end() {
        bad.end()
        good.end()
    }
}
