import DeskwireClient
import DeskwireProtocol
import Foundation

/// The desk a run is made against: an own server on a folder, or one that runs already.
struct Stage: Sendable {
    var host: String
    var port: Int
    var access: DeskAccess
    var server: OwnServer?

    func target(_ caller: Caller) -> LoadTarget {
        LoadTarget(
            host: host,
            port: port,
            token: caller == .staff ? access.staff : access.service
        )
    }

    /// Who makes the requests.
    enum Caller: String, Sendable, CaseIterable {
        case service
        case staff
    }

    /// What there is on the desk already.
    struct Inventory: Sendable {
        var customers: [UInt64] = []
        var newestTicket: UInt64 = 0
    }

    /// Makes sure that there are customers and a hundred tickets, and says what there is.
    func inventory(customersMin: Int = 100) async throws -> Inventory {
        let client = try await DeskClient.connect(
            to: ServerAddress(host: host, port: port),
            credential: .token(access.service)
        )
        var found = Inventory()
        var page = ""
        repeat {
            let reply = try await client.call(
                Methods.listCustomers,
                ListCustomersRequest(pageSize: 200, pageToken: page)
            )
            found.customers += reply.customers.map(\.id)
            page = reply.nextPageToken
        } while !page.isEmpty && found.customers.count < 5_000
        for number in found.customers.count..<max(customersMin, found.customers.count) {
            let random = UInt32.random(in: .min ... .max)
            let reply = try await client.call(
                Methods.createCustomer,
                CreateCustomerRequest(
                    name: "Customer \(number)",
                    email: "customer-\(number)-\(random)@example.net"
                )
            )
            if let id = reply.customer?.id { found.customers.append(id) }
        }
        found.newestTicket = try await newestTicket(client)
        while found.newestTicket < 100 {
            let reply = try await client.call(
                Methods.createTicket,
                CreateTicketRequest(
                    message: "The lamp flickers.",
                    customerID: found.customers[Int(found.newestTicket) % found.customers.count]
                )
            )
            guard let id = reply.ticket?.id else { break }
            found.newestTicket = max(found.newestTicket, id)
        }
        await client.close()
        return found
    }

    /// Ids are given in the order of opening, so the newest ticket's id says how many there are.
    private func newestTicket(_ client: DeskClient) async throws -> UInt64 {
        var request = ListTicketsRequest()
        request.statusCategories = StatusCategory.all.filter { $0 != .unspecified }
        request.pageSize = 200
        let page = try await client.call(Methods.listTickets, request)
        return page.tickets.map(\.id).max() ?? 0
    }
}
