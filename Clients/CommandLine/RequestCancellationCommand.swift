import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// Asks for a cancellation.
struct RequestCancellationCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "request-cancellation",
        abstract: "Ask for a cancellation. The support team is told; nothing ends by itself.",
        discussion: Program.discussion(
            "deskwire request-cancellation --ref SUB-1001",
            "deskwire request-cancellation --ref SUB-1001 --message \"I am moving away.\""
        )
    )

    @Option(help: .init("What is to end, e.g. a subscription.", valueName: "item"))
    var ref: String

    @Option(help: .init("Why; may be left out.", valueName: "text"))
    var message: String?

    @Option(
        help: .init(
            "For staff and services: whose request it is, by address.",
            valueName: "address"
        )
    )
    var customer: String?

    @OptionGroup var keys: KeyOptions
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var request = RequestCancellationRequest()
        request.ref = ref
        request.message = message ?? ""
        request.customerEmail = customer ?? ""
        try await session.show(Methods.requestCancellation, request, key: keys)
    }
}
