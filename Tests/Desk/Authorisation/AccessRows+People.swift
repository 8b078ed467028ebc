import DeskwireDomain
import DeskwireProtocol

/// Customers, their access, staff, organisations and portal roles.
extension AccessRow {
    /// Ada and Eve have registered already.
    private static let registered: [Relation: Answer] = [
        .desk: .code(.failedPrecondition), .deskMissing: .code(.notFound),
    ]

    static let customers: [AccessRow] = [
        row(Methods.createCustomer, .ok, plain: "name email") { _, _ in
            CreateCustomerRequest(name: "New", email: "new@example.com")
        },
        row(
            Methods.getCustomer,
            .ok,
            [
                "customer_id": .names(.customer, .reach),
                "email": .names(.email, .reach, without: ["customer_id"]),
            ]
        ) { GetCustomerRequest(customerID: $0.customer($1)) },
        row(Methods.listCustomers, .ok, plain: "page_size", ["page_token": .page]) { _, _ in
            ListCustomersRequest()
        },
        row(
            Methods.inviteCustomer,
            .ok,
            ["customer_id": .names(.customer, registered)]
        ) { world, _ in InviteCustomerRequest(customerID: world.invitee) },
        row(
            Methods.revokeInvitation,
            .ok,
            ["customer_id": .names(.customer, registered)]
        ) { world, _ in RevokeInvitationRequest(customerID: world.invitee) },
        row(Methods.listInvitations, .ok, plain: "state page_size", ["page_token": .page]) {
            _,
            _ in ListInvitationsRequest()
        },
        row(
            Methods.setSupportPeriod,
            .ok,
            plain: "if_version start end",
            ["customer_id": .names(.customer, .desk)]
        ) { SetSupportPeriodRequest(customerID: $0.customer($1), start: "2020-01-01") },
        row(
            Methods.setAccessMode,
            .ok,
            plain: "access_mode",
            ["customer_id": .names(.customer, .desk)]
        ) { SetAccessModeRequest(customerID: $0.customer($1), accessMode: .protected) },
        row(
            Methods.createOpenLink,
            .ok,
            plain: "may_reply valid_days",
            ["customer_id": .names(.customer, .desk)]
        ) { CreateOpenLinkRequest(customerID: $0.customer($1)) },
        row(
            Methods.listOpenLinks,
            .ok,
            ["customer_id": .names(.customer, .desk)]
        ) { ListOpenLinksRequest(customerID: $0.customer($1)) },
        row(
            Methods.revokeOpenLink,
            .ok,
            ["link_id": .names(.link, .desk)]
        ) { world, _ in RevokeOpenLinkRequest(linkID: world.ada.link) },
        row(
            Methods.getPortal,
            .ok,
            ["customer_id": .names(.customer, .desk)]
        ) { GetPortalRequest(customerID: $0.customer($1)) },
        row(
            Methods.rotatePortalKey,
            .ok,
            ["customer_id": .names(.customer, .desk)]
        ) { RotatePortalKeyRequest(customerID: $0.customer($1)) },
        row(
            Methods.setPortalEnabled,
            .ok,
            plain: "enabled",
            ["customer_id": .names(.customer, .desk)]
        ) { SetPortalEnabledRequest(customerID: $0.customer($1), enabled: false) },
        row(
            Methods.listLogins,
            .ok,
            plain: "never_logged_in page_size",
            ["page_token": .page]
        ) { _, _ in ListLoginsRequest() },
        row(
            Methods.whyNoAccess,
            .ok,
            ["email": .names(.email, .filter)]
        ) { world, _ in WhyNoAccessRequest(email: world.ada.email) },
        row(
            Methods.getCustomerOverview,
            .ok,
            plain: "page_size",
            [
                "customer_id": .names(.customer, .desk),
                "email": .names(.email, .desk, without: ["customer_id"]),
            ]
        ) { GetCustomerOverviewRequest(customerID: $0.customer($1)) },
        row(
            Methods.deleteCustomer,
            .ok,
            plain: "erase_name",
            ["customer_id": .names(.customer, .desk)]
        ) { DeleteCustomerRequest(customerID: $0.customer($1)) },
        row(
            Methods.exportCustomer,
            .ok,
            plain: "page_size",
            ["customer_id": .names(.customer, .desk), "page_token": .page]
        ) { ExportCustomerRequest(customerID: $0.customer($1)) },
        row(
            Methods.previewErasure,
            .ok,
            plain: "extent",
            ["customer_id": .names(.customer, .desk)]
        ) { PreviewErasureRequest(customerID: $0.customer($1), extent: .person) },
        row(
            Methods.eraseCustomer,
            .code(.versionConflict),
            plain: "extent fingerprint",
            [
                "customer_id": .names(
                    .customer,
                    [.desk: .code(.versionConflict), .deskMissing: .code(.notFound)]
                )
            ]
        ) { EraseCustomerRequest(customerID: $0.customer($1), extent: .person, fingerprint: [1]) },
        row(
            Methods.getErasure,
            .ok,
            ["erasure_id": .names(.erasure, .desk)]
        ) { world, _ in GetErasureRequest(erasureID: world.erasure) },
        row(
            Methods.putItem,
            .ok,
            plain: "label status",
            [
                "customer_id": .names(.customer, .desk),
                "customer_email": .names(.email, .desk, without: ["customer_id"]),
                "ref": .names(.itemRef, .filter),
            ]
        ) { PutItemRequest(customerID: $0.customer($1), ref: "NEW-1", label: "New") },
        row(
            Methods.removeItem,
            .ok,
            [
                "customer_id": .names(.customer, .desk),
                "customer_email": .names(.email, .desk, without: ["customer_id"]),
                "ref": .names(.itemRef, .filter),
            ]
        ) { RemoveItemRequest(customerID: $0.customer($1), ref: $0.ada.ref) },
        row(
            Methods.listItems,
            .ok,
            [
                "customer_id": .names(.customer, .leftOut),
                "customer_email": .names(.email, .leftOut, without: ["customer_id"]),
            ]
        ) { ListItemsRequest(customerID: $0.customer($1)) },
        row(
            Methods.notify,
            .ok,
            plain: "kind ref text subject channel",
            [
                "customer_id": .names(.customer, .desk),
                "customer_email": .names(.email, .desk, without: ["customer_id"]),
            ]
        ) { world, asker in
            NotifyRequest(
                kind: "payment_reminder",
                customerID: world.customer(asker),
                text: "Hello.",
                subject: "News"
            )
        },
        row(
            Methods.setOptOuts,
            .ok,
            plain: "marketing_email marketing_sms",
            [
                "customer_id": .names(.customer, .leftOut),
                "customer_email": .names(.email, .leftOut, without: ["customer_id"]),
            ]
        ) { SetOptOutsRequest(customerID: $0.customer($1), marketingEmail: true) },
        row(
            Methods.updateProfile,
            .ok,
            plain: "if_version name phone language time_zone",
            [
                "customer_id": .names(.customer, .leftOut),
                "customer_email": .names(.email, .leftOut, without: ["customer_id"]),
            ]
        ) { UpdateProfileRequest(customerID: $0.customer($1), phone: "+49 30 123456") },
        row(
            Methods.putFacts,
            .ok,
            plain: "facts.key facts.label facts.value facts.updated_at_ms replace",
            [
                "customer_id": .names(.customer, .desk),
                "customer_email": .names(.email, .desk, without: ["customer_id"]),
            ]
        ) { PutFactsRequest(customerID: $0.customer($1)) },
        row(
            Methods.listFacts,
            .ok,
            [
                "customer_id": .names(.customer, .leftOut),
                "customer_email": .names(.email, .leftOut, without: ["customer_id"]),
            ]
        ) { ListFactsRequest(customerID: $0.customer($1)) },
    ]

    static let organisations: [AccessRow] = [
        row(Methods.createOrganisation, .ok, plain: "name") { _, _ in
            CreateOrganisationRequest(name: "Westwind")
        },
        row(
            Methods.renameOrganisation,
            .ok,
            plain: "if_version name",
            ["organisation_id": .names(.organisation, .desk)]
        ) { world, _ in
            RenameOrganisationRequest(organisationID: world.organisation, name: "Westwind")
        },
        row(Methods.listOrganisations, .ok, plain: "page_size", ["page_token": .page]) { _, _ in
            ListOrganisationsRequest()
        },
        row(
            Methods.getOrganisation,
            .ok,
            plain: "page_size",
            [
                "organisation_id": .names(.organisation, .desk),
                "name": .names(.organisationName, .desk, without: ["organisation_id"]),
                "page_token": .page,
            ]
        ) { world, _ in GetOrganisationRequest(organisationID: world.organisation) },
        row(
            Methods.addOrganisationMember,
            .ok,
            plain: "share_existing_tickets",
            [
                "organisation_id": .names(.organisation, .desk),
                "customer_id": .names(.customer, .desk),
                "customer_email": .names(.email, .desk, without: ["customer_id"]),
            ]
        ) { world, _ in
            AddOrganisationMemberRequest(
                organisationID: world.organisation,
                customerID: world.invitee
            )
        },
        row(
            Methods.removeOrganisationMember,
            .ok,
            [
                "organisation_id": .names(.organisation, .desk),
                "customer_id": .names(.customer, .desk, unlike: ["eve's": .code(.notFound)]),
                "customer_email": .names(
                    .email,
                    .desk,
                    without: ["customer_id"],
                    unlike: ["eve's": .code(.notFound)]
                ),
            ]
        ) { world, _ in
            RemoveOrganisationMemberRequest(
                organisationID: world.organisation,
                customerID: world.ada.account
            )
        },
        row(Methods.createPortalRole, .ok, plain: "name ticket_scope rights.rights document_scope")
        { _, _ in CreatePortalRoleRequest(name: "Reader") },
        row(
            Methods.updatePortalRole,
            .ok,
            plain: "if_version name ticket_scope rights.rights document_scope",
            ["role_id": .names(.portalRole, .desk)]
        ) { world, _ in UpdatePortalRoleRequest(roleID: world.role, name: "Reader") },
        row(Methods.listPortalRoles, .ok) { _, _ in ListPortalRolesRequest() },
        row(
            Methods.deletePortalRole,
            .ok,
            ["role_id": .names(.unusedRole, .desk)]
        ) { world, _ in DeletePortalRoleRequest(roleID: world.unusedRole) },
        row(
            Methods.setPortalRole,
            .ok,
            [
                "customer_id": .names(.customer, .desk),
                "customer_email": .names(.email, .desk, without: ["customer_id"]),
                "role_id": .names(.portalRole, .desk),
            ]
        ) { SetPortalRoleRequest(customerID: $0.customer($1), roleID: $0.role) },
    ]

    static let staff: [AccessRow] = [
        row(Methods.createStaff, .ok, plain: "name email administrator") { _, _ in
            CreateStaffRequest(name: "New", email: "new@example.com")
        },
        row(Methods.listStaff, .ok) { _, _ in ListStaffRequest() },
        row(
            Methods.updateStaff,
            .ok,
            plain: "if_version name administrator disabled away capacity",
            ["user_id": .names(.staff, .desk)]
        ) { world, _ in
            UpdateStaffRequest(userID: world.askers[.outsider]?.account.wire ?? 0, name: "Ole")
        },
        row(Methods.setAway, .ok, plain: "away") { _, _ in SetAwayRequest(away: true) },
        row(
            Methods.createGroup,
            .ok,
            plain: "name distribution",
            ["member_ids": .names(.staff, .choice)]
        ) { _, _ in CreateGroupRequest(name: "Third") },
        row(
            Methods.updateGroup,
            .ok,
            plain: "if_version name distribution",
            [
                "group_id": .names(.group, .desk),
                "add_member_ids": .names(.staff, .choice),
                "remove_member_ids": .names(.member, .filter),
            ]
        ) { world, _ in UpdateGroupRequest(groupID: world.group, name: "Third") },
        row(Methods.listGroups, .ok) { _, _ in ListGroupsRequest() },
        row(
            Methods.createServiceToken,
            .ok,
            plain: "name scopes valid_days ai networks",
            [
                "category_ids": .names(
                    .category,
                    [.desk: .ok, .retired: .ok, .deskMissing: .code(.invalidArgument)]
                )
            ]
        ) { _, _ in
            CreateServiceTokenRequest(name: "Shop", scopes: ["tickets"])
        },
        row(Methods.listServiceTokens, .ok) { _, _ in ListServiceTokensRequest() },
        row(
            Methods.revokeServiceToken,
            .ok,
            ["token_id": .names(.serviceToken, .desk)]
        ) { world, _ in RevokeServiceTokenRequest(tokenID: world.token) },
    ]
}
