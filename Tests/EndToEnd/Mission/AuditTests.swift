import DeskwireClient
import DeskwireProtocol
import Testing

/// Who did what, and what stays of it..
@Suite(.serialized, .timeLimit(.minutes(3)))
struct AuditTests {
    @Test("R-180 every object says who created and who changed it, through what, and when")
    func attribution() async throws {
        try await AccessDesk.with { desk in
            let account = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let ticket = try await ada.report("One.")
            _ = try await bo.client.assign(ticket, user: bo.staff.id)
            _ = try await bo.client.call(
                Methods.postMessage,
                PostMessageRequest(ticketID: ticket.id, text: "Hm.", visibility: .internal)
            )
            let shown = try await bo.client.call(
                Methods.getTicket,
                GetTicketRequest(ticketID: ticket.id)
            )
            #expect(shown.ticket?.createdBy?.kind == .customer)
            #expect(shown.ticket?.source == .customer)
            #expect(shown.ticket?.updated?.actor?.name == "Bo")
            #expect(shown.ticket?.updated?.source == .agent)
            #expect(shown.messages.map(\.source) == [.customer, .agent])
            let customer = try await bo.client.call(
                Methods.getCustomer,
                GetCustomerRequest(customerID: account.id)
            ).customer
            #expect(customer?.createdBy?.name == "Boss" && customer?.createdSource == .agent)
            #expect(customer?.updated?.actor?.name == "Ada", "she registered")
            #expect(customer?.updated?.source == .anyone)
            let staff = try await bo.client.call(Methods.listStaff, ListStaffRequest()).staff
            #expect(staff.allSatisfy { $0.created != nil })
            #expect(staff.last?.created?.actor?.name == "Boss")
            let group = try await desk.group("Team", bo.staff)
            #expect(group.created?.actor?.name == "Boss" && group.created?.source == .agent)
            _ = try await desk.boss.call(
                Methods.updateCategory,
                UpdateCategoryRequest(categoryID: 1, name: "Bills")
            )
            let categories = try await bo.client.call(
                Methods.listCategories,
                ListCategoriesRequest()
            ).categories
            #expect(categories.first?.created?.source == .system)
            #expect(categories.first?.updated?.actor?.name == "Boss")
            let statuses = try await bo.client.call(
                Methods.listStatusDefinitions,
                ListStatusDefinitionsRequest()
            ).statuses
            #expect(statuses.allSatisfy { $0.created?.actor?.kind == .system })
            // None of this is for customers.
            let own = try await ada.call(Methods.getTicket, GetTicketRequest(ticketID: ticket.id))
            #expect(own.ticket?.updated == nil)
            #expect(own.messages.allSatisfy { $0.source == .unspecified })
            let herself = try await ada.call(Methods.getCustomer, GetCustomerRequest()).customer
            #expect(herself?.updated == nil && herself?.createdSource == .unspecified)
            let theirs = try await ada.call(Methods.listCategories, ListCategoriesRequest())
            #expect(theirs.categories.allSatisfy { $0.updated == nil && $0.created == nil })
        }
    }

    @Test("R-180 a service's objects say that a service made them")
    func serviceAttribution() async throws {
        try await AccessDesk.with { desk in
            let token = try await desk.boss.call(
                Methods.createServiceToken,
                CreateServiceTokenRequest(name: "shop", scopes: ["customers", "tickets"])
            )
            #expect(token.token?.created?.actor?.name == "Boss")
            let shop = try await DeskClient.connect(
                to: desk.address,
                credential: .token(token.secret)
            )
            let made = try await shop.call(
                Methods.createCustomer,
                CreateCustomerRequest(name: "Zoe", email: "zoe@example.com")
            )
            #expect(made.customer?.createdSource == .service)
            let id = made.customer?.id ?? 0
            _ = try await shop.call(
                Methods.putItem,
                PutItemRequest(customerID: id, ref: "SUB-1", label: "Lamp", status: "active")
            )
            let items = try await shop.call(
                Methods.listItems,
                ListItemsRequest(customerID: id)
            ).items
            #expect(items.first?.updated?.actor?.name == "shop")
            #expect(items.first?.updated?.source == .service)
            await shop.close()
        }
    }

    @Test("R-180 R-182 templates chosen and kinds of mail switched stand in the settings' history")
    func mailKinds() async throws {
        try await AccessDesk.with { desk in
            let template = try #require(
                try await desk.boss.call(
                    Methods.createTemplate,
                    CreateTemplateRequest(name: "Warm", subject: "Hello", text: "{{action}}")
                ).template
            )
            func set(_ request: SetMailKindRequest) async throws {
                _ = try await desk.boss.call(Methods.setMailKind, request)
            }
            try await set(SetMailKindRequest(kind: "invitation", templateID: template.id))
            try await set(SetMailKindRequest(kind: "invitation", templateID: template.id))
            try await set(SetMailKindRequest(kind: "invitation", templateID: 0))
            try await set(SetMailKindRequest(kind: "marketing", enabled: false))
            try await set(SetMailKindRequest(kind: "marketing", enabled: false))
            let found = try await desk.boss.call(
                Methods.listChanges,
                ListChangesRequest(kind: .settings)
            ).changes
            #expect(
                found.map { [$0.field, $0.oldValue, $0.newValue] } == [
                    ["mail_kind marketing", "true", "false"],
                    ["mail_template invitation en", "Warm", ""],
                    ["mail_template invitation en", "", "Warm"],
                ]
            )
            #expect(found.allSatisfy { $0.by?.actor?.name == "Boss" && $0.by?.source == .agent })
            #expect(found.allSatisfy { $0.operation == "SetMailKind" && !$0.requestID.isEmpty })
            let shown = try await desk.run(
                "deskwire-agent",
                "history",
                "--settings",
                as: desk.boss
            )
            #expect(shown.output.contains("mail_kind marketing"), "\(shown)")
        }
    }

    @Test(
        "R-180 mails say through what they came about: a customer, a colleague, a service, the desk"
    )
    func sourcesOfMails() async throws {
        try await AccessDesk.with { desk in
            let account = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let token = try await desk.boss.call(
                Methods.createServiceToken,
                CreateServiceTokenRequest(name: "shop", scopes: ["tickets"])
            )
            let shop = try await DeskClient.connect(
                to: desk.address,
                credential: .token(token.secret)
            )
            let ticket = try await ada.report("One.")
            for client in [desk.boss, shop] {
                _ = try await client.call(
                    Methods.postMessage,
                    PostMessageRequest(ticketID: ticket.id, text: "Two.", visibility: .public)
                )
            }
            _ = try await desk.anyone { client in
                try await client.call(
                    Methods.requestReset,
                    RequestResetRequest(email: account.email)
                )
            }
            _ = try await desk.secret("dwr_", to: account.email)
            func sources(_ kind: String) async throws -> [ChangeSource] {
                var sources: [ChangeSource] = []
                for mail in try await desk.history(kind) {
                    let whole = try await desk.boss.call(
                        Methods.getMail,
                        GetMailRequest(mailID: mail.id)
                    )
                    sources.append(try #require(whole.mail).source)
                }
                return sources
            }
            #expect(try await sources("issue_reported") == [.customer])
            #expect(try await sources("staff_reply") == [.service, .agent])
            #expect(try await sources("invitation") == [.agent])
            #expect(try await sources("password_reset") == [.system])
            let id = try await desk.history("staff_reply")[0].id
            let shown = try await desk.run(
                "deskwire-agent",
                "emails",
                "show",
                String(id),
                as: desk.boss
            )
            #expect(shown.output.contains("service"), "\(shown)")
        }
    }

    @Test("R-182 every change of a field is kept: who, when, what it was, what it is, by what")
    func changes() async throws {
        try await AccessDesk.with { desk in
            _ = try await desk.registered("ada")
            let ada = try await desk.logIn("ada@example.com")
            let bo = try await desk.colleague("bo")
            let team = try await desk.group("Team", bo.staff)
            _ = try await desk.boss.call(
                Methods.updateSettings,
                UpdateSettingsRequest(defaultAssignee: AssigneeRef(groupID: team.id))
            )
            let ticket = try await ada.report("One.")
            _ = try await bo.client.assign(ticket, user: bo.staff.id)
            _ = try await bo.client.call(
                Methods.tagTicket,
                TagTicketRequest(ticketID: ticket.id, add: ["hot"])
            )
            _ = try await ada.call(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: ticket.id, reason: "Works.")
            )
            let found = try await bo.client.call(
                Methods.listChanges,
                ListChangesRequest(kind: .ticket, objectID: ticket.id)
            ).changes
            let told = found.reversed().map { change in
                [
                    change.by?.actor?.name ?? "", change.field, change.oldValue, change.newValue,
                    change.operation,
                ]
            }
            #expect(
                told == [
                    ["Ada", "", "", "", "CreateTicket"],
                    ["Deskwire", "assignee", "", "Team", "CreateTicket"],
                    ["Bo", "assignee", "Team", "Bo", "AssignTicket"],
                    ["Bo", "tags", "", "hot", "TagTicket"],
                    ["Ada", "status", "Open", "Closed", "CloseTicket"],
                    ["Ada", "close_reason", "", "Works.", "CloseTicket"],
                ]
            )
            #expect(found.allSatisfy { $0.requestID.count == 32 && $0.traceID != 0 })
            #expect(found.allSatisfy { ($0.by?.atMs ?? 0) >= ticket.createdAtMs })
            let settings = try await bo.client.call(
                Methods.listChanges,
                ListChangesRequest(kind: .settings)
            ).changes
            #expect(settings.first?.field == "default_assignee")
            #expect(settings.first?.newValue == "group:\(team.id)")
            let shown = try await desk.run(
                "deskwire-agent",
                "history",
                ticket.number,
                as: bo.client
            )
            #expect(shown.output.contains("close_reason"), "\(shown)")
            let request = ListChangesRequest(kind: .ticket, objectID: ticket.id)
            #expect(await ada.refusal(Methods.listChanges, request)?.code == .permissionDenied)
        }
    }

    @Test("R-182 the history has pages, and no secret stands in it")
    func pagesAndSecrets() async throws {
        try await AccessDesk.with { desk in
            let ada = try await desk.registered("ada")
            let bo = try await desk.colleague("bo")
            for name in ["B", "C", "D"] {
                _ = try await desk.boss.call(
                    Methods.updateStaff,
                    UpdateStaffRequest(userID: bo.staff.id, name: name)
                )
            }
            var names: [String] = []
            var token = ""
            repeat {
                let page = try await desk.boss.call(
                    Methods.listChanges,
                    ListChangesRequest(
                        kind: .staff,
                        objectID: bo.staff.id,
                        pageSize: 2,
                        pageToken: token
                    )
                )
                names += page.changes.filter { $0.field == "name" }.map(\.newValue)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(names == ["D", "C", "B"])
            let customer = try await desk.run(
                "deskwire",
                "admin",
                "history",
                "--customer",
                "ada@example.com",
                "--json",
                as: desk.boss
            )
            #expect(customer.output.contains("\"field\":\"password\""), "\(customer)")
            #expect(!customer.output.contains(AccessDesk.password) && ada.id != 0)
            #expect(!customer.output.contains("argon2"))
        }
    }
}
