import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

extension WireCustomer {
    init(_ account: Account, for reader: Principal, now: Timestamp, in snapshot: Snapshot) throws {
        let invitation = try snapshot.newestToken(of: account.id, purpose: .invitation)
        let access = DeskwireDomain.AccessState(
            account: account,
            newestInvitation: invitation,
            now: now
        )
        self.init(
            id: account.id.wire,
            version: account.version,
            name: account.name,
            email: account.email,
            access: WireAccessState(rawValue: Int32(access.rawValue)),
            createdAtMs: account.createdAt.rawValue,
            createdBy: reader.isDeskSide ? WireActor(account.createdBy, for: reader) : nil,
            supportStart: account.supportPeriod.start?.description ?? "",
            supportEnd: account.supportPeriod.end?.description ?? "",
            accessMode: WireAccessMode(rawValue: Int32(account.accessMode?.rawValue ?? 0)),
            portalEnabled: reader.isDeskSide && account.isPortalEnabled,
            organisation: try snapshot.organisation(of: account.id).map {
                OrganisationRef(id: $0.id.wire, name: $0.name)
            },
            portalRole: try snapshot.portalRole(of: account.id)?.name ?? ""
        )
        if let profile = try snapshot.profile(of: account.id) {
            phone = profile.phone
            language = profile.language.rawValue
            timeZone = profile.timeZone
        }
        if !reader.isDeskSide {
            if !reader.view.shows("phone", of: .profile) { phone = "" }
            if !reader.view.shows("language", of: .profile) { language = "" }
            if !reader.view.shows("time_zone", of: .profile) { timeZone = "" }
        }
        let optOuts = try snapshot.optOuts(of: account.id)
        marketingEmailOptOut = optOuts.email
        marketingSmsOptOut = optOuts.sms
        guard reader.isDeskSide else { return }
        let object = ObjectRef(.customer, account.id)
        deletedAtMs = account.deletedAt?.rawValue ?? 0
        createdSource = WireChangeSource(
            rawValue: Int32(try snapshot.created(object).source.rawValue)
        )
        updated = try snapshot.updated(object, for: reader)
    }
}

extension WireStaff {
    init(
        _ account: Account,
        for reader: Principal,
        in snapshot: Snapshot,
        counts: [AssigneeID: Int64]
    ) throws {
        let object = ObjectRef(.staff, account.id)
        self.init(
            id: account.id.wire,
            name: account.name,
            email: account.email,
            role: Role(account.role),
            disabled: account.isDisabled,
            activated: account.activatedAt != nil,
            createdAtMs: account.createdAt.rawValue,
            version: account.version,
            openTickets: UInt64(clamping: counts[.person(account.id)] ?? 0),
            groups: try snapshot.groupNames(of: account.id),
            created: try snapshot.created(object, for: reader),
            updated: try snapshot.updated(object, for: reader),
            away: account.isAway,
            capacity: UInt32(clamping: account.capacity)
        )
    }
}

extension WireServiceToken {
    init(
        _ token: DeskwireDomain.ServiceToken,
        for reader: Principal,
        in snapshot: Snapshot
    ) throws {
        let object = ObjectRef(.serviceToken, token.account)
        self.init(
            id: token.id.wire,
            name: token.name,
            scopes: token.scopes.map(\.rawValue).sorted(),
            createdAtMs: token.createdAt.rawValue,
            expiresAtMs: token.expiresAt.rawValue,
            lastUsedAtMs: token.lastUsedAt?.rawValue ?? 0,
            revokedAtMs: token.endedAt?.rawValue ?? 0,
            ai: token.isAI,
            networks: token.networks.networks.map(\.text),
            categories: try token.categories.categories.map { id in
                CategoryRef(id: id.wire, name: try snapshot.category(id)?.name ?? "")
            },
            created: try snapshot.created(object, for: reader),
            updated: try snapshot.updated(object, for: reader)
        )
    }
}
