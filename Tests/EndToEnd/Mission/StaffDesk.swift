import DeskwireClient
import DeskwireProtocol
import Foundation
import Testing

/// What the tests of staff work need more of a desk: colleagues, and tickets that customers report.
extension AccessDesk {
    /// A member of staff who has registered and logged in.
    func colleague(
        _ name: String,
        administrator: Bool = false
    ) async throws -> (staff: Staff, client: DeskClient) {
        let created = try await boss.call(
            Methods.createStaff,
            CreateStaffRequest(
                name: name.capitalized,
                email: "\(name)@example.com",
                administrator: administrator
            )
        )
        let staff = try #require(created.staff)
        let token = try await secret("dwi_", to: staff.email)
        _ = try await anyone { client in
            try await client.call(
                Methods.acceptInvitation,
                AcceptInvitationRequest(token: token, password: Self.password)
            )
        }
        return (staff, try await logIn(staff.email))
    }

    func group(_ name: String, _ members: Staff...) async throws -> Group {
        let reply = try await boss.call(
            Methods.createGroup,
            CreateGroupRequest(name: name, memberIDs: members.map(\.id))
        )
        return try #require(reply.group)
    }

    /// Who the mails of a ticket went to, one list a mail, oldest first.
    func recipients(of kind: String, ticket: Ticket) async throws -> [[String]] {
        try await boss.call(
            Methods.listMails,
            ListMailsRequest(kind: kind, ticketID: ticket.id)
        ).mails.reversed().map { $0.recipients.map(\.address) }
    }
}

extension DeskClient {
    func report(_ message: String, category: UInt64 = 0) async throws -> Ticket {
        let reply = try await call(
            Methods.createTicket,
            CreateTicketRequest(message: message, categoryID: category)
        )
        return try #require(reply.ticket)
    }

    func ticket(_ id: UInt64) async throws -> Ticket {
        try #require(try await call(Methods.getTicket, GetTicketRequest(ticketID: id)).ticket)
    }

    func assign(_ ticket: Ticket, user: UInt64 = 0, group: UInt64 = 0) async throws -> Ticket {
        let reply = try await call(
            Methods.assignTicket,
            AssignTicketRequest(ticketID: ticket.id, userID: user, groupID: group)
        )
        return try #require(reply.ticket)
    }

    func numbers(_ request: ListTicketsRequest) async throws -> [String] {
        try await call(Methods.listTickets, request).tickets.map(\.number)
    }
}
