import DeskwireClient
import DeskwireProtocol
import Testing

/// Staff accounts, their roles, and groups. R-089.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct StaffAccountTests {
    @Test("R-089 groups are created, renamed, listed, and have members")
    func groups() async throws {
        try await AccessDesk.with { desk in
            let (bo, eve) = (try await desk.colleague("bo"), try await desk.colleague("eve"))
            let made = try await desk.run(
                "deskwire",
                "admin",
                "group",
                "create",
                "Returns",
                "--member",
                "bo@example.com",
                as: desk.boss
            )
            #expect(made.status == 0 && made.output.contains("Returns: Bo."), "\(made)")
            let again = try await desk.run(
                "deskwire",
                "admin",
                "group",
                "create",
                "returns",
                as: desk.boss
            )
            #expect(again.status == 1, "a name is taken without regard to case")
            let changed = try await desk.run(
                "deskwire",
                "admin",
                "group",
                "update",
                "Returns",
                "--name",
                "Refunds",
                "--add",
                "eve@example.com",
                "--remove",
                "bo@example.com",
                as: desk.boss
            )
            #expect(changed.output.contains("Refunds: Eve."), "\(changed)")
            let list = try await bo.client.call(Methods.listGroups, ListGroupsRequest()).groups
            #expect(list.map(\.name) == ["Refunds"])
            #expect(list.first?.members.map(\.userID) == [eve.staff.id])
            let staff = try await bo.client.call(Methods.listStaff, ListStaffRequest()).staff
            #expect(staff.first { $0.id == eve.staff.id }?.groups == ["Refunds"])
            let shown = try await desk.run("deskwire-agent", "groups", as: eve.client)
            #expect(shown.output.contains("Refunds"), "\(shown)")
        }
    }

    @Test("R-089 only administrators change groups, with groups and colleagues that there are")
    func refusedGroups() async throws {
        try await AccessDesk.with { desk in
            let bo = try await desk.colleague("bo")
            let group = try await desk.group("Returns", bo.staff)
            #expect(
                await desk.boss.refusal(
                    Methods.updateGroup,
                    UpdateGroupRequest(groupID: 99, name: "x")
                )?.code == .notFound
            )
            let ada = try await desk.customer("ada")
            #expect(
                await desk.boss.refusal(
                    Methods.updateGroup,
                    UpdateGroupRequest(groupID: group.id, addMemberIDs: [ada.id])
                )?.code == .invalidArgument
            )
            #expect(
                await bo.client.refusal(Methods.createGroup, CreateGroupRequest(name: "x"))?.code
                    == .permissionDenied
            )
            #expect(
                await desk.boss.refusal(
                    Methods.updateGroup,
                    UpdateGroupRequest(groupID: group.id, ifVersion: 7, name: "x")
                )?.code == .versionConflict
            )
        }
    }

    @Test("R-089 who is disabled is logged out, cannot come in, and has no open ticket any more")
    func disabling() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let (bo, eve) = (try await desk.colleague("bo"), try await desk.colleague("eve"))
            let open = try await ada.report("One.")
            let closed = try await ada.report("Two.")
            for ticket in [open, closed] {
                _ = try await eve.client.assign(ticket, user: eve.staff.id)
            }
            _ = try await eve.client.call(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: closed.id)
            )
            _ = try await desk.boss.call(
                Methods.updateSettings,
                UpdateSettingsRequest(defaultAssignee: AssigneeRef(userID: bo.staff.id))
            )
            let disabled = try await desk.run(
                "deskwire",
                "admin",
                "staff",
                "disable",
                "eve@example.com",
                as: desk.boss
            )
            #expect(disabled.output.contains("disabled. 1 open tickets"), "\(disabled)")
            #expect(try await bo.client.ticket(open.id).assignee?.name == "Bo")
            #expect(try await bo.client.ticket(closed.id).assignee?.name == "Eve")
            // K1: it opens again, and goes to the default assignee, who is told.
            _ = try await ada.call(
                Methods.postMessage,
                PostMessageRequest(ticketID: closed.id, text: "Again.", visibility: .public)
            )
            #expect(try await bo.client.ticket(closed.id).assignee?.name == "Bo")
            #expect(
                try await desk.recipients(of: "customer_reply", ticket: closed)
                    == [["bo@example.com"]]
            )
            let login = try await refusalCode { _ = try await desk.logIn("eve@example.com") }
            #expect(login == .badCredentials)
            let assignment = AssignTicketRequest(ticketID: open.id, userID: eve.staff.id)
            let refused = await bo.client.refusal(Methods.assignTicket, assignment)
            #expect(refused?.code == .invalidArgument)
            let staff = try await bo.client.call(Methods.listStaff, ListStaffRequest()).staff
            #expect(staff.first { $0.id == eve.staff.id }?.disabled == true)
            #expect(staff.first { $0.id == bo.staff.id }?.openTickets == 2)
            let back = try await desk.run(
                "deskwire",
                "admin",
                "staff",
                "update",
                "eve@example.com",
                "--disabled",
                "no",
                as: desk.boss
            )
            #expect(back.status == 0, "\(back)")
            await (try await desk.logIn("eve@example.com")).close()
        }
    }

    @Test("R-089 roles are given and taken; nobody shuts herself out")
    func roles() async throws {
        try await AccessDesk.with { desk in
            let bo = try await desk.colleague("bo")
            let create = CreateGroupRequest(name: "Team")
            #expect(
                await bo.client.refusal(Methods.createGroup, create)?.code == .permissionDenied
            )
            let promoted = try await desk.run(
                "deskwire",
                "admin",
                "staff",
                "update",
                "bo@example.com",
                "--administrator",
                "yes",
                as: desk.boss
            )
            #expect(promoted.output.contains("administrator"), "\(promoted)")
            let again = try await desk.logIn("bo@example.com")
            _ = try await again.call(Methods.createGroup, create)
            for request in [
                UpdateStaffRequest(userID: bo.staff.id, administrator: false),
                UpdateStaffRequest(userID: bo.staff.id, disabled: true),
            ] {
                let refused = await again.refusal(Methods.updateStaff, request)
                #expect(refused?.code == .failedPrecondition)
            }
            let renamed = try await again.call(
                Methods.updateStaff,
                UpdateStaffRequest(userID: bo.staff.id, name: "Bob")
            )
            #expect(renamed.staff?.name == "Bob")
            #expect(
                await again.refusal(
                    Methods.updateStaff,
                    UpdateStaffRequest(userID: 999, disabled: true)
                )?.code == .notFound
            )
        }
    }
}
