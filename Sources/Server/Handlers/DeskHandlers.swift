import DeskwireDomain
package import DeskwireMail
import DeskwireProtocol
package import DeskwireStore

/// Every handler of the desk, put into the table at start-up. A new topic is one line here.
package struct DeskHandlers: Sendable {
    private let desk: Desk
    private let store: DeskStore
    private let pages: PageTokens
    private let claim: AdministratorClaim
    private let randomness: Randomness
    private let names: LoginNames
    private let delivery: @Sendable () -> DeliveryCondition
    private let backups: BackupRunner
    private let host: HostCondition
    private let metrics: MetricsRegistry
    private let hasScanner: Bool

    package init(
        desk: Desk,
        store: DeskStore,
        pages: PageTokens,
        claim: AdministratorClaim,
        randomness: Randomness,
        names: LoginNames,
        backups: BackupRunner,
        delivery: @escaping @Sendable () -> DeliveryCondition = { DeliveryCondition(route: "") },
        host: HostCondition = HostCondition(),
        metrics: MetricsRegistry = MetricsRegistry(),
        hasScanner: Bool = false
    ) {
        self.hasScanner = hasScanner
        self.metrics = metrics
        self.desk = desk
        self.store = store
        self.pages = pages
        self.claim = claim
        self.randomness = randomness
        self.names = names
        self.delivery = delivery
        self.backups = backups
        self.host = host
    }

    package func register(in table: inout MethodTable) {
        TicketHandlers(desk: desk, pages: pages).register(in: &table)
        InboxHandlers(pages: pages).register(in: &table)
        MessageHandlers(desk: desk).register(in: &table)
        MessageChangeHandlers(desk: desk).register(in: &table)
        ParticipantHandlers(desk: desk).register(in: &table)
        let transfers = Transfers()
        UploadHandlers(store: store, transfers: transfers, hasScanner: hasScanner)
            .register(in: &table)
        HeldFileHandlers(desk: desk).register(in: &table)
        DocumentHandlers(desk: desk, pages: pages, transfers: transfers).register(in: &table)
        MailHandlers(desk: desk, pages: pages).register(in: &table)
        SettingsHandlers().register(in: &table)
        CategoryHandlers().register(in: &table)
        NoticeHandlers(desk: desk).register(in: &table)
        TemplateHandlers(composer: desk.composer).register(in: &table)
        ItemHandlers().register(in: &table)
        CustomerHandlers(desk: desk, pages: pages).register(in: &table)
        UserHandlers(desk: desk, randomness: randomness).register(in: &table)
        GroupHandlers().register(in: &table)
        HistoryHandlers(desk: desk, pages: pages).register(in: &table)
        ErasureHandlers(desk: desk, pages: pages).register(in: &table)
        let passwords = NewPasswords(store: store, randomness: randomness)
        AccessHandlers(desk: desk, store: store, claim: claim, passwords: passwords)
            .register(in: &table)
        PasswordHandlers(desk: desk, store: store, names: names, passwords: passwords)
            .register(in: &table)
        SecondStepHandlers(desk: desk, store: store, names: names).register(in: &table)
        EmailChangeHandlers(desk: desk).register(in: &table)
        SessionHandlers().register(in: &table)
        CustomerAccessHandlers(desk: desk, pages: pages).register(in: &table)
        OpenLinkHandlers(desk: desk).register(in: &table)
        LoginLogHandlers(names: names, pages: pages).register(in: &table)
        HealthHandlers(delivery: delivery, host: host, hasScanner: hasScanner)
            .register(in: &table)
        BackupHandlers(backups: backups).register(in: &table)
        MetricsHandlers(registry: metrics).register(in: &table)
        StatusHandlers().register(in: &table)
        ReportHandlers().register(in: &table)
        SearchHandlers(pages: pages).register(in: &table)
        OrganisationHandlers(desk: desk, pages: pages).register(in: &table)
        PortalRoleHandlers().register(in: &table)
        ProfileHandlers(desk: desk, pages: pages).register(in: &table)
        SelfServiceHandlers(pages: pages).register(in: &table)
        FaqHandlers(pages: pages).register(in: &table)
        PortalHandlers().register(in: &table)
        table.subscription(Methods.subscribe)
    }
}
