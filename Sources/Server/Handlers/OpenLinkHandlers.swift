import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about open links, access modes and portals.
struct OpenLinkHandlers: Sendable {
    /// A link does not end by being idle, only by its date.
    private static let neverIdleMs: Int64 = .max / 4

    let desk: Desk

    func register(in table: inout MethodTable) {
        table.write(Methods.createOpenLink, create)
        table.read(Methods.listOpenLinks) { request, _, snapshot in
            let customer = try snapshot.customer(request.customerID)
            return ListOpenLinksReply(
                links: try snapshot.openLinks(of: customer.id).map { WireOpenLink($0) }
            )
        }
        table.write(Methods.revokeOpenLink, revoke)
        table.write(Methods.setAccessMode, setMode)
        table.read(Methods.getPortal) { request, _, snapshot in
            GetPortalReply(
                portal: try Self.portal(of: try snapshot.customer(request.customerID), in: snapshot)
            )
        }
        table.write(Methods.rotatePortalKey) { request, _, transaction in
            let customer = try transaction.snapshot.customer(request.customerID)
            try transaction.rotatePortalKey(of: customer.id)
            return RotatePortalKeyReply(
                portal: try Self.portal(of: customer, in: transaction.snapshot)
            )
        }
        table.read(Methods.openPortal, openPortal)
        table.write(Methods.setPortalEnabled, setEnabled)
    }

    private func create(
        _ request: CreateOpenLinkRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateOpenLinkReply {
        let caller = try call.principal()
        // Whoever holds the link reads tickets and files with it: a program hands out no more than it has (SEC-064).
        guard caller.role != .service || caller.scopes.isSuperset(of: [.tickets, .documents])
        else {
            throw Refusal.permissionDenied(
                "A link opens tickets and documents; the token needs these scopes, too."
            )
        }
        let customer = try transaction.snapshot.customer(request.customerID)
        transaction.isAbout(ObjectRef(.customer, customer.id))
        guard request.validDays <= LinkRights.validDaysMax else {
            throw Refusal.invalid(
                "valid_days",
                "A link may be valid for at most \(LinkRights.validDaysMax) days; 0 is no end."
            )
        }
        let expiresAt =
            request.validDays == 0
            ? Timestamp(rawValue: .max) : call.now.adding(days: Int64(request.validDays))
        let secret = SecretText(
            kind: .openLink,
            random: desk.randomness.bytes(SecretText.randomBytes)
        )
        let id = try transaction.insertSession(
            NewSession(
                account: customer.id,
                tokenHash: secret.hash,
                expiresAt: expiresAt,
                idleMs: Self.neverIdleMs,
                link: request.mayReply ? .replying : .reading
            ),
            at: call.now
        )
        guard let link = try transaction.snapshot.openLink(id) else {
            throw StoreError.corrupt("open link \(id)")
        }
        let base = try transaction.snapshot.settings().publicURL
        return CreateOpenLinkReply(
            link: WireOpenLink(link),
            token: secret.text,
            url: base.isEmpty ? "" : "\(base)/open#token=\(secret.text)"
        )
    }

    private func revoke(
        _ request: RevokeOpenLinkRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RevokeOpenLinkReply {
        guard let id = SessionID(wire: request.linkID),
            try transaction.snapshot.openLink(id) != nil
        else { throw DeskwireDomain.OpenLink.unknown }
        try transaction.endSession(id, at: call.now)
        guard let link = try transaction.snapshot.openLink(id) else {
            throw DeskwireDomain.OpenLink.unknown
        }
        transaction.isAbout(ObjectRef(.customer, link.customer))
        return RevokeOpenLinkReply(link: WireOpenLink(link))
    }

    /// Where open links are no longer allowed, those who came in by one are out.
    private func setMode(
        _ request: SetAccessModeRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetAccessModeReply {
        let caller = try call.principal()
        let snapshot = transaction.snapshot
        let customer = try snapshot.customer(request.customerID)
        let mode = DeskwireDomain.AccessMode(rawValue: Int64(request.accessMode.rawValue))
        guard mode != nil || request.accessMode == .unspecified else {
            throw Refusal.invalid("access_mode", "Choose OPEN_LINK or PROTECTED.")
        }
        try transaction.setAccessMode(of: customer.id, mode)
        let effective = DeskwireDomain.AccessMode.effective(
            own: mode,
            settings: try snapshot.settings()
        )
        if effective == .protected {
            transaction.disconnectLinks(of: try snapshot.openLinks(of: customer.id))
        }
        return SetAccessModeReply(
            customer: try WireCustomer(
                try snapshot.customer(request.customerID),
                for: caller,
                now: call.now,
                in: snapshot
            )
        )
    }

    private static func portal(of customer: Account, in snapshot: Snapshot) throws -> Portal {
        let settings = try snapshot.settings()
        let key = try snapshot.portalKey(of: customer.id)
        let mode = DeskwireDomain.AccessMode.effective(
            own: customer.accessMode,
            settings: settings
        )
        return Portal(
            customerID: customer.id.wire,
            portalKey: key,
            url: settings.publicURL.isEmpty ? "" : "\(settings.publicURL)/portal/\(key)",
            accessMode: WireAccessMode(rawValue: Int32(mode.rawValue))
        )
    }

    /// Says which door the address leads to, and nothing about whose it is.
    private func openPortal(
        _ request: OpenPortalRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> OpenPortalReply {
        guard !request.portalKey.isEmpty,
            let customer = try snapshot.account(portalKey: request.portalKey),
            !customer.isDisabled, customer.isPortalEnabled
        else { throw Refusal.notFound("This address opens nothing.") }
        let settings = try snapshot.settings()
        let mode = DeskwireDomain.AccessMode.effective(
            own: customer.accessMode,
            settings: settings
        )
        return OpenPortalReply(
            accessMode: WireAccessMode(rawValue: Int32(mode.rawValue)),
            senderName: settings.senderName
        )
    }

    private func setEnabled(
        _ request: SetPortalEnabledRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetPortalEnabledReply {
        let caller = try call.principal()
        let customer = try transaction.snapshot.customer(request.customerID)
        let mail = try desk.setPortalEnabled(
            customer,
            request.enabled,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return SetPortalEnabledReply(
            customer: try WireCustomer(
                try transaction.snapshot.customer(request.customerID),
                for: caller,
                now: call.now,
                in: transaction.snapshot
            ),
            mailID: mail?.wire ?? 0
        )
    }
}

extension WireOpenLink {
    fileprivate init(_ link: DeskwireDomain.OpenLink) {
        self.init(
            id: link.id.wire,
            customerID: link.customer.wire,
            mayReply: link.rights == .replying,
            createdAtMs: link.createdAt.rawValue,
            expiresAtMs: link.expiresAt?.rawValue ?? 0,
            revokedAtMs: link.revokedAt?.rawValue ?? 0,
            lastUsedAtMs: link.lastUsedAt?.rawValue ?? 0,
            uses: UInt64(clamping: link.uses)
        )
    }
}
