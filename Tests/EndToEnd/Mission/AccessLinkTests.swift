import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// Open links, access modes and portals.
@Suite(.timeLimit(.minutes(3)))
struct AccessLinkTests {
    private func ticket(of customer: Customer, on desk: AccessDesk) async throws -> Ticket {
        let reply = try await desk.boss.call(
            Methods.createTicket,
            CreateTicketRequest(message: "The lamp is dark.", customerID: customer.id)
        )
        return try #require(reply.ticket)
    }

    private func link(
        to customer: Customer,
        mayReply: Bool = false,
        on desk: AccessDesk
    ) async throws -> CreateOpenLinkReply {
        try await desk.boss.call(
            Methods.createOpenLink,
            CreateOpenLinkRequest(customerID: customer.id, mayReply: mayReply)
        )
    }

    private func come(by token: String, on desk: AccessDesk) async throws -> ErrorCode? {
        try await refusalCode {
            let client = try await DeskClient.connect(
                to: desk.address,
                credential: .openLink(token)
            )
            await client.close()
        }
    }

    @Test("R-130 a link opens nothing until the installation or the customer's own mode allows it")
    func modes() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.customer("ada")
            let token = try await link(to: ada, on: desk).token
            #expect(try await come(by: token, on: desk) == .featureDisabled)
            let own = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "mode",
                ada.email,
                "open-link",
                as: desk.boss
            )
            #expect(own.status == 0, "\(own)")
            #expect(try await come(by: token, on: desk) == nil)
            _ = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "mode",
                ada.email,
                "default",
                as: desk.boss
            )
            #expect(try await come(by: token, on: desk) == .featureDisabled)
            let all = try await desk.run(
                "deskwire",
                "admin",
                "settings",
                "set",
                "--access-mode",
                "open-link",
                as: desk.boss
            )
            #expect(all.status == 0, "\(all)")
            #expect(try await come(by: token, on: desk) == nil)
        }
    }

    @Test(
        "R-131 an open link reads, writes only where allowed, as link guest, and ends when revoked"
    )
    func openLinks() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.customer("ada")
            let bob = try await desk.customer("bob")
            _ = try await desk.boss.call(
                Methods.updateSettings,
                UpdateSettingsRequest(accessMode: .openLink)
            )
            let hers = try await ticket(of: ada, on: desk)
            let his = try await ticket(of: bob, on: desk)
            let reading = try await link(to: ada, on: desk)
            let replying = try await link(to: ada, mayReply: true, on: desk)

            let listed = try await desk.run("deskwire", "--link", reading.token, "list")
            #expect(listed.output.contains(hers.number), "\(listed)")
            #expect(!listed.output.contains(his.number))
            let refused = try await desk.run(
                "deskwire",
                "--link",
                reading.token,
                "reply",
                hers.number,
                "Still dark."
            )
            #expect(refused.status != 0, "\(refused)")
            let foreign = try await desk.run(
                "deskwire",
                "--link",
                replying.token,
                "show",
                his.number
            )
            #expect(foreign.status != 0)

            let client = try await DeskClient.connect(
                to: desk.address,
                credential: .openLink(replying.token)
            )
            let posted = try await client.call(
                Methods.postMessage,
                PostMessageRequest(ticketID: hers.id, text: "Still dark.", visibility: .public)
            )
            #expect(posted.message?.author?.name == "link guest")
            for forbidden in ["logout", "close"] {
                let code = try await refusalCode {
                    if forbidden == "logout" { return try await client.logout() }
                    _ = try await client.call(
                        Methods.closeTicket,
                        CloseTicketRequest(ticketID: hers.id)
                    )
                }
                #expect(code == .permissionDenied, "\(forbidden)")
            }
            let links = try await desk.boss.call(
                Methods.listOpenLinks,
                ListOpenLinksRequest(customerID: ada.id)
            ).links
            #expect(links.first { $0.id == reading.link?.id }?.uses == 2)

            try await revoke(try #require(replying.link?.id), on: desk)
            _ = try await AccessDesk.soon("the end of the link's connection") {
                try await refusalCode {
                    _ = try await client.call(Methods.listTickets, ListTicketsRequest())
                }
            }
            #expect(try await come(by: replying.token, on: desk) == .tokenExpired)
            await client.close()
        }
    }

    private func revoke(_ id: UInt64, on desk: AccessDesk) async throws {
        let revoked = try await desk.run(
            "deskwire",
            "admin",
            "customer",
            "link",
            "revoke",
            String(id),
            as: desk.boss
        )
        #expect(revoked.status == 0, "\(revoked)")
    }

    @Test(
        "R-144 each customer has a portal address that stays until it is rotated and opens the login"
    )
    func portals() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.customer("ada")
            let bob = try await desk.customer("bob")
            _ = try await desk.boss.call(
                Methods.updateSettings,
                UpdateSettingsRequest(publicURL: "https://desk.example.com")
            )
            let first = try await portal(of: ada, on: desk)
            #expect(first.portalKey.count == 32 && first.accessMode == .protected)
            #expect(first.url == "https://desk.example.com/portal/\(first.portalKey)")
            #expect(try await portal(of: ada, on: desk) == first)
            #expect(try await portal(of: bob, on: desk).portalKey != first.portalKey)
            let opened = try await desk.anyone {
                try await $0.call(
                    Methods.openPortal,
                    OpenPortalRequest(portalKey: first.portalKey)
                )
            }
            #expect(opened.accessMode == .protected)

            let rotated = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "portal",
                ada.email,
                "--rotate",
                as: desk.boss
            )
            #expect(rotated.status == 0 && !rotated.output.contains(first.portalKey), "\(rotated)")
            let gone = try await refusalCode {
                _ = try await desk.anyone {
                    try await $0.call(
                        Methods.openPortal,
                        OpenPortalRequest(portalKey: first.portalKey)
                    )
                }
            }
            #expect(gone == .notFound)
        }
    }

    private func portal(of customer: Customer, on desk: AccessDesk) async throws -> Portal {
        let reply = try await desk.boss.call(
            Methods.getPortal,
            GetPortalRequest(customerID: customer.id)
        )
        return try #require(reply.portal)
    }

    @Test(
        "R-145 switching the portal on mails the login details once; switching it off ends sessions"
    )
    func portalEnabled() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.customer("ada")
            let on = try await enable(ada, true, on: desk)
            #expect(on.mailID != 0 && on.customer?.portalEnabled == true)
            #expect(try await enable(ada, true, on: desk).mailID == 0)
            let token = try await desk.secret("dwi_", to: ada.email)
            _ = try await desk.anyone {
                try await $0.call(
                    Methods.acceptInvitation,
                    AcceptInvitationRequest(token: token, password: AccessDesk.password)
                )
            }
            let session = try await desk.logIn(ada.email)
            let off = try await desk.run(
                "deskwire",
                "admin",
                "customer",
                "portal",
                ada.email,
                "--disable",
                as: desk.boss
            )
            #expect(off.status == 0, "\(off)")
            _ = try await AccessDesk.soon("the end of the session") {
                try await refusalCode {
                    _ = try await session.call(Methods.listTickets, ListTicketsRequest())
                }
            }
            #expect(
                try await refusalCode { _ = try await desk.logIn(ada.email) } == .badCredentials
            )
            #expect(try await enable(ada, true, on: desk).mailID == 0)
            _ = try await desk.logIn(ada.email)
        }
    }

    private func enable(
        _ customer: Customer,
        _ enabled: Bool,
        on desk: AccessDesk
    ) async throws -> SetPortalEnabledReply {
        try await desk.boss.call(
            Methods.setPortalEnabled,
            SetPortalEnabledRequest(customerID: customer.id, enabled: enabled)
        )
    }
}
