import DeskwireClient
import DeskwireProtocol
import DeskwireWire
import NIOCore
import Testing

extension OnOneDesk {
    /// Who has no business with an object does not learn whether it exists.
    @Suite struct StrangersTests {
        /// The ids of somebody else's objects, or of none at all.
        private struct Target {
            var ticket: UInt64
            var number: String
            var customer: UInt64
            var email: String
            var mail: UInt64
            var token: UInt64
            var staff: UInt64
        }

        @Test(
            "another customer's object and a missing one get the same answer, for every method (R-012, R-111)"
        )
        func foreignAndMissingLookTheSame() async throws {
            let desk = try SharedDesk.desk
            let owner = try await desk.customer("owner")
            let mallory = try await desk.customer("mallory")
            let ticket = try await owner.ask("deskwire", "report", "--message", "Mine.")["ticket"]
            let mails = try await desk.boss.ask("deskwire", "emails", "list")["mails"]
            let foreign = Target(
                ticket: ticket["id"].integer,
                number: ticket["number"].text,
                customer: ticket["customer"]["id"].integer,
                email: owner.email,
                mail: mails[0]["id"].integer,
                token: 1,
                staff: 2
            )
            let missing = Target(
                ticket: 999_999,
                number: "DW-999999",
                customer: 999_999,
                email: "nobody@example.com",
                mail: 999_999,
                token: 999_999,
                staff: 999_999
            )
            let client = try await RawClient.greeted(
                desk.server.address,
                token: try mallory.sessionToken(),
                features: ["events.v1"]
            )
            let theirs = try await answers(to: client, about: foreign)
            let nobodys = try await answers(to: client, about: missing)
            for (theirs, nobodys) in zip(theirs, nobodys) {
                #expect(theirs.bytes == nobodys.bytes, "\(theirs.name)")
            }
            let unseen = try await client.call(Methods.listTickets, ListTicketsRequest())
            #expect(unseen.tickets.isEmpty)
            await client.close()
            let shown = try await owner.ask("deskwire", "show", foreign.number)
            #expect(shown["messages"].list.count == 1 && shown["ticket"]["version"].integer == 1)
        }

        private struct Answer {
            let name: String
            let bytes: [UInt8]
        }

        private func answers(to client: RawClient, about target: Target) async throws -> [Answer] {
            var all: [Answer] = []
            func ask<Request: WireMessage, Reply: WireMessage>(
                _ method: Method<Request, Reply>,
                _ request: Request
            ) async throws {
                try await client.request(method, request, meta: newKey())
                let frame = try await client.nextFrame()
                all.append(try Self.answer(frame, to: method.description))
            }
            try await ask(Methods.getTicket, GetTicketRequest(ticketID: target.ticket))
            try await ask(Methods.getTicket, GetTicketRequest(number: target.number))
            try await ask(
                Methods.postMessage,
                PostMessageRequest(ticketID: target.ticket, text: "Hello?", visibility: .public)
            )
            try await ask(
                Methods.postMessage,
                PostMessageRequest(ticketID: target.ticket, text: "Hm.", visibility: .internal)
            )
            try await ask(Methods.closeTicket, CloseTicketRequest(ticketID: target.ticket))
            try await ask(
                Methods.closeTicket,
                CloseTicketRequest(ticketID: target.ticket, ifVersion: 77)
            )
            try await ask(
                Methods.assignTicket,
                AssignTicketRequest(ticketID: target.ticket, userID: target.staff)
            )
            try await ask(
                Methods.setTicketStatus,
                SetTicketStatusRequest(ticketID: target.ticket, status: "Closed")
            )
            try await ask(Methods.markRead, MarkReadRequest(ticketID: target.ticket))
            try await ask(Methods.getCustomer, GetCustomerRequest(customerID: target.customer))
            try await ask(Methods.getCustomer, GetCustomerRequest(email: target.email))
            try await ask(
                Methods.inviteCustomer,
                InviteCustomerRequest(customerID: target.customer)
            )
            try await ask(Methods.getMail, GetMailRequest(mailID: target.mail))
            try await ask(Methods.previewMail, PreviewMailRequest(mailID: target.mail))
            try await ask(Methods.listMails, ListMailsRequest(ticketID: target.ticket))
            try await ask(
                Methods.revokeServiceToken,
                RevokeServiceTokenRequest(tokenID: target.token)
            )
            try await ask(
                Methods.createTicket,
                CreateTicketRequest(message: "For you.", customerID: target.customer)
            )
            try await ask(
                Methods.createTicket,
                CreateTicketRequest(message: "For you.", customerEmail: target.email)
            )
            try await ask(
                Methods.listTickets,
                ListTicketsRequest(customerID: target.customer)
            )
            try await ask(
                Methods.subscribe,
                SubscribeRequest(filter: EventFilter(ticketID: target.ticket))
            )
            return all
        }

        /// The answer without what differs from request to request.
        private static func answer(
            _ frame: Frame,
            to method: MethodDescription
        ) throws -> Answer {
            let label = "\(method.name) \(frame.header.type)"
            if frame.header.type == .error {
                var error: ErrorBody = try frame.body.decoded()
                #expect(error.traceID != 0)
                error.traceID = 0
                return Answer(name: label, bytes: error.encoded())
            }
            switch method.name {
            case Methods.listTickets.description.name:
                var reply: ListTicketsReply = try frame.body.decoded()
                reply.asOf = []
                return Answer(name: label, bytes: reply.encoded())
            case Methods.subscribe.description.name:
                var reply: SubscribeReply = try frame.body.decoded()
                if case .subscribed(var subscribed) = reply.kind {
                    subscribed.cursor = []
                    reply.kind = .subscribed(subscribed)
                }
                return Answer(name: label, bytes: reply.encoded())
            default:
                return Answer(
                    name: label,
                    bytes: frame.body.getBytes(
                        at: frame.body.readerIndex,
                        length: frame.body.readableBytes
                    ) ?? []
                )
            }
        }
    }
}
