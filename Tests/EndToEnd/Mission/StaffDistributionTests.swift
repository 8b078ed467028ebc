import DeskwireClient
import DeskwireProtocol
import Testing

/// How groups give their tickets out, over TCP. R-088.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct StaffDistributionTests {
    @Test("R-088 round robin goes from member to member, and passes over who is away")
    func roundRobin() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let (bo, eve) = (try await desk.colleague("bo"), try await desk.colleague("eve"))
            let team = try await desk.group("Team", bo.staff, eve.staff)
            let kept = try await ada.report("0")
            let byHand = try await desk.boss.assign(kept, group: team.id)
            #expect(byHand.assignee?.groupID == team.id, "by hand by default")
            let set = try await desk.run(
                "deskwire",
                "admin",
                "group",
                "update",
                "Team",
                "--distribution",
                "round-robin",
                as: desk.boss
            )
            #expect(set.status == 0, "\(set)")
            _ = try await desk.boss.call(
                Methods.updateSettings,
                UpdateSettingsRequest(defaultAssignee: AssigneeRef(groupID: team.id))
            )
            func next() async throws -> String {
                let ticket = try await ada.report("1")
                return try await bo.client.ticket(ticket.id).assignee?.name ?? ""
            }
            #expect(try await [next(), next(), next()] == ["Bo", "Eve", "Bo"])
            let away = try await desk.run("deskwire-agent", "away", as: eve.client)
            #expect(away.output.contains("away"), "\(away)")
            #expect(try await [next(), next()] == ["Bo", "Bo"])
            let groups = try await bo.client.call(Methods.listGroups, ListGroupsRequest()).groups
            #expect(groups.first?.members.map(\.away) == [false, true])
            _ = try await bo.client.call(Methods.setAway, SetAwayRequest(away: true))
            #expect(try await next() == "Team", "nobody is here: the group keeps it")
            let back = try await desk.run("deskwire-agent", "away", "--back", as: eve.client)
            #expect(back.status == 0, "\(back)")
            #expect(try await next() == "Eve")
        }
    }

    @Test("R-088 least loaded, up to each member's capacity")
    func leastLoaded() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let (bo, eve) = (try await desk.colleague("bo"), try await desk.colleague("eve"))
            let made = try await desk.boss.call(
                Methods.createGroup,
                CreateGroupRequest(
                    name: "Team",
                    memberIDs: [bo.staff.id, eve.staff.id],
                    distribution: .leastLoaded
                )
            )
            let team = try #require(made.group)
            _ = try await bo.client.assign(ada.report("0"), user: bo.staff.id)
            _ = try await bo.client.assign(ada.report("0"), user: bo.staff.id)
            func next() async throws -> String {
                try await bo.client.assign(ada.report("1"), group: team.id).assignee?.name ?? ""
            }
            #expect(try await [next(), next()] == ["Eve", "Eve"])
            let capped = try await desk.run(
                "deskwire",
                "admin",
                "staff",
                "update",
                "eve@example.com",
                "--capacity",
                "2",
                as: desk.boss
            )
            #expect(capped.status == 0, "\(capped)")
            #expect(try await next() == "Bo")
            _ = try await desk.boss.call(
                Methods.updateStaff,
                UpdateStaffRequest(userID: bo.staff.id, capacity: 3)
            )
            #expect(try await next() == "Team", "both have as many as they may")
        }
    }

    @Test("R-088 who answers a ticket that no person has, has it, where the setting says so")
    func claimOnReply() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            func answered(_ visibility: Visibility) async throws -> String? {
                let ticket = try await ada.report("1")
                _ = try await bo.client.call(
                    Methods.postMessage,
                    PostMessageRequest(ticketID: ticket.id, text: "Hm.", visibility: visibility)
                )
                return try await bo.client.ticket(ticket.id).assignee?.name
            }
            #expect(try await answered(.public) == nil)
            let set = try await desk.run(
                "deskwire",
                "admin",
                "settings",
                "set",
                "--claim-on-reply",
                "yes",
                "--assignment-timeout",
                "45",
                as: desk.boss
            )
            #expect(set.output.contains("after 45 minutes"), "\(set)")
            #expect(try await answered(.public) == "Bo")
            #expect(try await answered(.internal) == nil, "a note is no answer")
            let others = try await ada.report("2")
            _ = try await desk.boss.call(
                Methods.assignTicket,
                AssignTicketRequest(ticketID: others.id, userID: 1)
            )
            _ = try await bo.client.call(
                Methods.postMessage,
                PostMessageRequest(ticketID: others.id, text: "Hm.", visibility: .public)
            )
            #expect(try await bo.client.ticket(others.id).assignee?.name == "Boss")
        }
    }
}
