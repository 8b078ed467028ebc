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
        let optOuts = try snapshot.optOuts(of: account.id)
        marketingEmailOptOut = optOuts.email
        marketingSmsOptOut = optOuts.sms
    }
}

extension WireStaff {
    init(
        _ account: Account,
        in snapshot: Snapshot,
        counts: [AssigneeID: Int64]
    ) throws {
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
            groups: try snapshot.groupNames(of: account.id)
        )
    }
}

extension WireServiceToken {
    init(_ token: DeskwireDomain.ServiceToken) {
        self.init(
            id: token.id.wire,
            name: token.name,
            scopes: token.scopes.map(\.rawValue).sorted(),
            createdAtMs: token.createdAt.rawValue,
            expiresAtMs: token.expiresAt.rawValue,
            lastUsedAtMs: token.lastUsedAt?.rawValue ?? 0,
            revokedAtMs: token.endedAt?.rawValue ?? 0
        )
    }
}
