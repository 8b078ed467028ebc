import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Raises a notice.
struct NotifyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "notify",
        abstract: "Tell the care addresses or a customer something, as another program would.",
        discussion: """
            To the care addresses: failed-payment, product-not-returned, chargeback. To the customer: \
            payment-reminder, notice, marketing.


            """
                + Program.discussion(
                    "deskwire admin notify failed-payment --customer ada@example.com --ref SUB-1001 "
                        + "--text \"The card was declined.\"",
                    "deskwire admin notify payment-reminder --customer ada@example.com --channel sms "
                        + "--text \"Please pay invoice 7.\""
                )
    )

    @Argument(help: "The kind of notice.")
    var kind: String

    @Option(help: .init("Whom it is about or goes to, by address.", valueName: "address"))
    var customer: String

    @Option(help: .init("What it says; - reads standard input.", valueName: "text"))
    var text: String?

    @Option(help: .init("A subject of its own.", valueName: "text"))
    var subject: String?

    @Option(help: .init("The item it is about.", valueName: "item"))
    var ref: String?

    @Option(help: .init("How the customer is reached.", valueName: "channel"))
    var channel: Word<NoticeChannel>?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = NotifyRequest()
        request.kind = kind.replacing("-", with: "_")
        request.customerEmail = customer
        request.subject = subject ?? ""
        request.ref = ref ?? ""
        request.channel = channel?.value ?? .unspecified
        let head = request
        try await session.compose(text, asking: "What does it say?") { text in
            var request = head
            request.text = text
            try await session.show(Methods.notify, request, key: keys)
        }
    }
}

/// Says who wants no marketing.
struct OptOutCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "opt-out",
        abstract: "Say by which channels a customer wants no marketing.",
        discussion: Program.discussion("deskwire admin opt-out ada@example.com --email yes")
    )

    @Argument(help: "The customer's address.")
    var customer: String

    @Option(help: .init("No marketing by e-mail.", valueName: "yes|no"))
    var email: YesOrNo?

    @Option(help: .init("No marketing by SMS.", valueName: "yes|no"))
    var sms: YesOrNo?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        if email == nil, sms == nil { throw ValidationError("Say what to change.") }
    }

    func run(in session: Session) async throws {
        var request = SetOptOutsRequest()
        request.customerEmail = customer
        request.marketingEmail = email.map { $0 == .yes }
        request.marketingSms = sms.map { $0 == .yes }
        try await session.show(Methods.setOptOuts, request, key: keys)
    }
}
