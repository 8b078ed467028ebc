import DeskwireProtocol
package import DeskwireStore

/// Every handler of the desk, put into the table at start-up. A new topic is one line here.
package struct DeskHandlers: Sendable {
    private let desk: Desk
    private let store: DeskStore
    private let pages: PageTokens
    private let claim: AdministratorClaim
    private let randomness: Randomness

    package init(
        desk: Desk,
        store: DeskStore,
        pages: PageTokens,
        claim: AdministratorClaim,
        randomness: Randomness
    ) {
        self.desk = desk
        self.store = store
        self.pages = pages
        self.claim = claim
        self.randomness = randomness
    }

    package func register(in table: inout MethodTable) {
        TicketHandlers(desk: desk, pages: pages).register(in: &table)
        InboxHandlers(pages: pages).register(in: &table)
        MessageHandlers(desk: desk).register(in: &table)
        MailHandlers(pages: pages).register(in: &table)
        SettingsHandlers().register(in: &table)
        CategoryHandlers().register(in: &table)
        CustomerHandlers(desk: desk, pages: pages).register(in: &table)
        UserHandlers(desk: desk, randomness: randomness).register(in: &table)
        AccessHandlers(desk: desk, store: store, claim: claim, randomness: randomness)
            .register(in: &table)
        HealthHandlers().register(in: &table)
        table.subscription(Methods.subscribe)
    }
}
