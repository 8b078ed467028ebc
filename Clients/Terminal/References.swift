package import ArgumentParser
import DeskwireClient
package import DeskwireProtocol
import DeskwireRendering
package import DeskwireWire

/// A ticket as people name it: its number as lists show it, or `id:` and its id.
package enum TicketReference: ExpressibleByArgument, Sendable, Equatable,
    CustomStringConvertible
{
    case number(String)
    case id(UInt64)

    package init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        guard argument.hasPrefix("id:") else {
            self = .number(argument)
            return
        }
        guard let id = UInt64(argument.dropFirst(3)), id > 0 else { return nil }
        self = .id(id)
    }

    /// As one types it.
    package var description: String {
        switch self {
        case .number(let number): number
        case .id(let id): "id:\(id)"
        }
    }

    /// What `--help` says of such an argument.
    package static let help: ArgumentHelp =
        "The ticket's number, e.g. DW-12 (or id: and its id, e.g. id:12)."
}

extension GetTicketRequest {
    package init(_ reference: TicketReference, pageSize: UInt32 = 0, pageToken: String = "") {
        self.init()
        switch reference {
        case .number(let number): self.number = number
        case .id(let id): ticketID = id
        }
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension Session {
    /// A ticket with one page of its thread.
    package func ticketPage(
        _ reference: TicketReference,
        pageSize: UInt32,
        pageToken: String = "",
        asCustomer: Bool = false
    ) async throws -> GetTicketReply {
        var request = GetTicketRequest(reference, pageSize: pageSize, pageToken: pageToken)
        request.asCustomer = asCustomer
        do throws(DeskClientError) {
            return try await call(Methods.getTicket, request)
        } catch {
            guard error.server?.code == .notFound else { throw error }
            throw ProgramError.refused(
                "There is no ticket \(reference) that you may see. "
                    + "Give its number as lists show it, e.g. DW-12, or id: and its id."
            )
        }
    }

    /// The id of a ticket that was named by its number.
    package func ticketID(_ reference: TicketReference) async throws -> UInt64 {
        if case .id(let id) = reference { return id }
        return try await ticketPage(reference, pageSize: 1).ticket?.id ?? 0
    }

    /// The id of a category that was named by its id or its name.
    package func categoryID(_ text: String, includingInactive: Bool = false) async throws -> UInt64
    {
        if let id = UInt64(text) { return id }
        var request = ListCategoriesRequest()
        request.includeInactive = includingInactive
        let categories = try await call(Methods.listCategories, request).categories
        guard let category = categories.first(where: { $0.name.isSame(as: text) }) else {
            throw ProgramError.refused(
                "There is no category \(text). There are: "
                    + categories.map(\.name).joined(separator: ", ") + "."
            )
        }
        return category.id
    }

    /// The id of a member of staff who was named by id or address, or as `me`.
    package func staffID(_ text: String) async throws -> UInt64 {
        if let id = UInt64(text) { return id }
        if text == "me" { return client.identity?.userID ?? 0 }
        let staff = try await call(Methods.listStaff, ListStaffRequest()).staff
        guard let member = staff.first(where: { $0.email.isSame(as: text) }) else {
            throw ProgramError.refused(
                "Nobody of the staff has the address \(text). See: deskwire admin staff list"
            )
        }
        return member.id
    }

    /// The id of a group that was named by its id or its name.
    package func groupID(_ text: String) async throws -> UInt64 {
        if let id = UInt64(text) { return id }
        let groups = try await call(Methods.listGroups, ListGroupsRequest()).groups
        guard let group = groups.first(where: { $0.name.isSame(as: text) }) else {
            throw ProgramError.refused(
                "There is no group \(text). There are: "
                    + groups.map(\.name).joined(separator: ", ") + "."
            )
        }
        return group.id
    }

    /// A default assignee as one types it: `none`, `group:` and its name, or the address of a member of staff.
    package func assignee(_ text: String) async throws -> AssigneeRef {
        if text == "none" { return AssigneeRef() }
        if text.hasPrefix("group:") {
            return AssigneeRef(groupID: try await groupID(String(text.dropFirst(6))))
        }
        return AssigneeRef(userID: try await staffID(text))
    }

    /// The id of a customer who was named by id or address.
    package func customerID(_ text: String) async throws -> UInt64 {
        if let id = UInt64(text) { return id }
        var request = GetCustomerRequest()
        request.email = text
        return try await call(Methods.getCustomer, request).customer?.id ?? 0
    }

    /// The id of an organisation that was named by id or name.
    package func organisationID(_ text: String) async throws -> UInt64 {
        if let id = UInt64(text) { return id }
        let request = GetOrganisationRequest(name: text, pageSize: 1)
        return try await call(Methods.getOrganisation, request).organisation?.id ?? 0
    }

    /// The id of a portal role that was named by id or name.
    package func portalRoleID(_ text: String) async throws -> UInt64 {
        if let id = UInt64(text) { return id }
        let roles = try await call(Methods.listPortalRoles, ListPortalRolesRequest()).roles
        guard let role = roles.first(where: { $0.name.isSame(as: text) }) else {
            throw ProgramError.refused(
                "There is no portal role \(text). There are: "
                    + roles.map(\.name).joined(separator: ", ") + "."
            )
        }
        return role.id
    }

    /// Puts statuses that were named by category or by their own name into a list's filter, which shows the tickets of
    /// any of them. The server shows those of both where it gets both, so that beside names categories become statuses.
    package func addStatuses(_ words: [String], to request: inout ListTicketsRequest) async throws {
        request.statusCategories = words.compactMap { StatusCategory(word: $0) }
        let names = words.filter { StatusCategory(word: $0) == nil }
        guard !names.isEmpty else { return }
        let statuses = try await call(Methods.listStatuses, ListStatusesRequest()).statuses
        let categories = request.statusCategories
        request.statusCategories = []
        request.statusIDs = statuses.filter { categories.contains($0.category) }.map(\.id)
        request.statusIDs += try names.flatMap { name in
            let found = statuses.filter { $0.name.isSame(as: name) }
            guard !found.isEmpty else {
                throw ProgramError.refused(
                    "There is no status \(name). There are: "
                        + statuses.map(\.name).joined(separator: ", ") + "."
                )
            }
            return found.map(\.id)
        }
    }
}

extension String {
    fileprivate func isSame(as other: String) -> Bool { lowercased() == other.lowercased() }
}

/// A value of one of the schema's enums, typed as its word.
package struct Word<Value: WireEnum>: ExpressibleByArgument, Sendable {
    package var value: Value

    package init?(argument: String) {
        guard let value = Value(word: argument) else { return nil }
        self.value = value
    }

    package static var allValueStrings: [String] { Value.typedWords }
}
