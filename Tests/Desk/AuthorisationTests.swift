import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer

/// SEC-013, SEC-080, T-R31: who may call what, cell by cell, through the table that the server runs with.
///
/// Written down here a second time, by hand: a method that is not in the list, or whose roles in the schema change, is
/// a failure until somebody has thought about it.
struct AuthorisationTests {
    /// N nobody, C customer, S staff, A administrator, O who came by the control socket, T a service token with the
    /// scope that follows.
    static let expected: [String: String] = [
        "Hello": "NCSAT", "Authenticate": "NCSAT", "Logout": "CSAT", "ServerInfo": "NCSAT",
        "ListMethods": "NCSAT",
        "CreateTicket": "CSAT tickets", "GetTicket": "CSAT tickets",
        "ListTickets": "CSAT tickets", "AssignTicket": "SAT tickets",
        "SetTicketStatus": "SAT tickets", "CloseTicket": "CSAT tickets",
        "GetInboxCounts": "SA", "MarkRead": "SA", "ListStatuses": "CSAT tickets",
        "PostMessage": "CSAT tickets",
        "ListMails": "SAT mails", "GetMail": "SAT mails", "PreviewMail": "SAT mails",
        "GetSettings": "SA", "UpdateSettings": "A", "AddBccAddress": "A",
        "RemoveBccAddress": "A", "CreateCategory": "A", "UpdateCategory": "A",
        "ListCategories": "CSAT tickets",
        "CreateCustomer": "SAT customers", "GetCustomer": "CSAT customers",
        "ListCustomers": "SAT customers", "InviteCustomer": "SAT customers",
        "Subscribe": "CSAT events",
        "CreateStaff": "A", "ListStaff": "SA", "CreateServiceToken": "A",
        "ListServiceTokens": "A", "RevokeServiceToken": "A",
        "AcceptInvitation": "NCSAT", "ClaimAdministrator": "NCSAT", "GetHealth": "SAO",
        "StartBackup": "O", "GetBackup": "O", "GetMetrics": "O",
        "ListHeldFiles": "O", "DecideFile": "O",
        "CreateFollowUp": "CSAT tickets", "TagTicket": "SAT tickets", "CreateStatus": "A",
        "UpdateStatus": "A", "ListStatusDefinitions": "SA", "SetTransitions": "A",
        "GetTrends": "SA",
        "PutItem": "SAT customers", "RemoveItem": "SAT customers", "ListItems": "CSAT customers",
        "RequestCancellation": "CSAT tickets", "GetReportForm": "CSAT tickets",
        "ChangePassword": "CSA",
        "RequestReset": "NCSAT",
        "CompleteReset": "NCSAT",
        "RequestLoginCode": "NCSAT", "ResendCode": "NCSAT", "GetSecondStep": "CSA",
        "EnrolSecondStep": "CSA", "ConfirmSecondStep": "CSA", "DisableSecondStep": "CSA",
        "CreateRecoveryCodes": "CSA", "ResetSecondStep": "A",
        "OpenPortal": "NCSAT",
        "RequestEmailChange": "CSA", "ConfirmEmailChange": "NCSAT", "RevertEmailChange": "NCSAT",
        "ListSessions": "CSA", "EndSession": "CSA",
        "RevokeInvitation": "SAT customers",
        "ListInvitations": "SAT customers",
        "SetSupportPeriod": "SAT customers",
        "SetAccessMode": "SAT customers",
        "CreateOpenLink": "SAT customers",
        "ListOpenLinks": "SAT customers",
        "RevokeOpenLink": "SAT customers",
        "GetPortal": "SAT customers",
        "RotatePortalKey": "SAT customers",
        "SetPortalEnabled": "SAT customers",
        "ListLogins": "SAT customers",
        "WhyNoAccess": "SAT customers",
        "ResendMail": "SAT mails",
        "CancelMail": "SAT mails",
        "RetryMails": "SAT mails",
        "SendTestMail": "A",
        "Search": "CSAT tickets",
        "UndoReply": "SA", "SetUndoTime": "SA", "EditMessage": "CSAT tickets",
        "DeleteMessage": "CSAT tickets", "ListRevisions": "SAT tickets",
        "BeginUpload": "CSAT documents", "PutUploadChunk": "CSAT documents",
        "GetUpload": "CSAT documents", "FinishUpload": "CSAT documents",
        "CancelUpload": "CSAT documents", "AddDocument": "CSAT documents",
        "ListDocuments": "CSAT documents", "GetDocument": "CSAT documents",
        "ReadDocument": "CSAT documents", "RemoveDocument": "SAT documents",
        "ListAttachments": "CSAT documents",
        "SetParticipant": "SAT tickets",
        "RemoveParticipant": "SAT tickets",
        "Notify": "SAT mails",
        "SetOptOuts": "CSAT customers",
        "CreateTemplate": "A",
        "UpdateTemplate": "A",
        "DeleteTemplate": "A",
        "ListTemplates": "SA",
        "PreviewTemplate": "SA",
        "SetMailKind": "A",
        "ListMailKinds": "SA",
        "UpdateProfile": "CSAT customers",
        "PutFacts": "SAT customers",
        "ListFacts": "CSAT customers",
        "MuteTicket": "C",
        "ListTicketHistory": "CSAT tickets",
        "GetStatistics": "CSAT tickets",
        "CreateArticle": "SA",
        "UpdateArticle": "SA",
        "DeleteArticle": "SA",
        "ListArticles": "CSA",
        "GetArticle": "CSA",
        "VoteOnArticle": "C",
        "CommentOnArticle": "CSA",
        "HideComment": "SA",
        "CreateOrganisation": "SAT customers",
        "RenameOrganisation": "SAT customers",
        "ListOrganisations": "SAT customers",
        "GetOrganisation": "SAT customers",
        "AddOrganisationMember": "SAT customers",
        "RemoveOrganisationMember": "SAT customers",
        "GetPortalProfile": "NCSAT",
        "GetPortalHome": "C",
        "GetPortalConfiguration": "SA",
        "UpdatePortalSection": "A",
        "UpdatePortalField": "A",
        "CreatePortalRole": "A",
        "UpdatePortalRole": "A",
        "ListPortalRoles": "SAT customers",
        "DeletePortalRole": "A",
        "SetPortalRole": "SAT customers",
        "UpdateStaff": "A", "SetAway": "SA", "CreateGroup": "A", "UpdateGroup": "A",
        "ListGroups": "SAT tickets",
        "ListUnassigned": "SAT tickets", "ListChanges": "SA", "ListAudit": "A",
        "GetCustomerOverview": "SA",
        "DeleteCustomer": "AT customers", "ExportCustomer": "A", "PreviewErasure": "A",
        "EraseCustomer": "A", "GetErasure": "A",
    ]

    /// One caller of the matrix.
    private struct Caller {
        let name: String
        let principal: Principal?
        var isOperator = false
        /// Whether the row lets this one in.
        let isAllowed: (_ roles: Substring, _ scope: String) -> Bool
    }

    private func callers(at now: Timestamp) -> [Caller] {
        func principal(_ role: PrincipalRole, _ scopes: Set<Scope> = []) -> Principal {
            Principal(
                account: AccountID(rawValue: 9),
                role: role,
                name: "x",
                email: "",
                scopes: scopes,
                session: SessionID(rawValue: 9),
                expiresAt: now.adding(milliseconds: 1),
                authenticatedAt: role == .service ? nil : now
            )
        }
        var callers = [
            Caller(name: "nobody", principal: nil) { roles, _ in roles.contains("N") },
            Caller(name: "operator", principal: nil, isOperator: true) { roles, _ in
                roles.contains("O")
            },
            Caller(name: "customer", principal: principal(.customer)) { roles, _ in
                roles.contains("C")
            },
            Caller(name: "staff", principal: principal(.staff)) { roles, _ in
                roles.contains("S")
            },
            Caller(name: "administrator", principal: principal(.administrator)) { roles, _ in
                roles.contains("A")
            },
            Caller(name: "service without scope", principal: principal(.service)) {
                $0.contains("T") && $1.isEmpty
            },
        ]
        for scope in Scope.allCases {
            callers.append(
                Caller(name: "service with \(scope)", principal: principal(.service, [scope])) {
                    $0.contains("T") && ($1.isEmpty || $1 == scope.rawValue)
                }
            )
            let others = Set(Scope.allCases).subtracting([scope])
            callers.append(
                Caller(name: "service without \(scope)", principal: principal(.service, others)) {
                    $0.contains("T") && $1 != scope.rawValue
                }
            )
        }
        return callers
    }

    private func verdict(
        _ entry: MethodEntry,
        _ caller: Principal?,
        isOperator: Bool = false,
        at now: Timestamp
    ) -> Rejection? {
        do {
            try entry.access.check(caller, isOperator: isOperator, now: now)
            return nil
        } catch {
            return error
        }
    }

    @Test func everyMethodHasARowAndAHandler() async throws {
        #expect(Set(Methods.all.map(\.name)) == Set(Self.expected.keys))
        try await TestDesk.run { desk in
            #expect(desk.table.descriptions.map(\.opcode) == Methods.all.map(\.opcode))
            for method in Methods.all { #expect(desk.table.entry(method.opcode) != nil) }
            for opcode in [UInt16(0), 0x0100, 0x0FFF, 0x7FFF, 0xFFFF] {
                #expect(desk.table.entry(opcode) == nil)
            }
        }
    }

    @Test func everyCellIsAsExpected() async throws {
        let now = TestDesk.now
        try await TestDesk.run { desk in
            var cells = 0
            for method in Methods.all {
                let row = Self.expected[method.name] ?? ""
                let roles = row.prefix { $0 != " " }
                let scope = String(row.dropFirst(roles.count).drop { $0 == " " })
                let entry = try #require(desk.table.entry(method.opcode))
                for caller in callers(at: now) {
                    let verdict = verdict(
                        entry,
                        caller.principal,
                        isOperator: caller.isOperator,
                        at: now
                    )
                    let isAllowed = roles.contains("N") || caller.isAllowed(roles, scope)
                    let comment = Comment("\(method.name), \(caller.name)")
                    #expect((verdict == nil) == isAllowed, comment)
                    if caller.principal == nil, !isAllowed {
                        #expect(verdict == .refused(.unauthenticated), comment)
                    }
                    // A millisecond later the session is over.
                    let end = now.adding(milliseconds: 1)
                    if caller.principal != nil, !roles.contains("N") {
                        let late = self.verdict(entry, caller.principal, at: end)
                        #expect(late == .refused(.tokenExpired), comment)
                    }
                    cells += 1
                }
            }
            #expect(cells == Methods.all.count * 16)
        }
    }

    /// The gate of the connection lets nobody unknown past what is not open to anyone.
    @Test(arguments: Methods.all)
    func theConnectionsGateAgrees(method: MethodDescription) {
        let isOpen = Self.expected[method.name]?.hasPrefix("N") == true
        #expect(method.callers.contains(.anonymous) == isOpen)
        #expect(method.callers.contains(.authenticated))
    }
}
