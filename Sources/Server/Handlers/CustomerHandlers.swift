import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about customers.
struct CustomerHandlers: Sendable {
    let desk: Desk
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.write(Methods.createCustomer, create)
        table.read(Methods.getCustomer, get)
        table.read(Methods.listCustomers, list)
        table.write(Methods.inviteCustomer, invite)
    }

    private func create(
        _ request: CreateCustomerRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateCustomerReply {
        let caller = try call.principal()
        let customer = try desk.createCustomer(
            name: try Wording.line(
                request.name.composed,
                field: "name",
                bytesMax: Account.nameBytesMax
            ),
            email: try Wording.address(request.email, field: "email"),
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return CreateCustomerReply(
            customer: try WireCustomer(
                customer,
                for: caller,
                now: call.now,
                in: transaction.snapshot
            )
        )
    }

    /// A customer reads herself; whoever else she names, there is no such customer.
    private func get(
        _ request: GetCustomerRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> GetCustomerReply {
        let caller = try call.principal()
        var found: Account?
        if request.customerID == 0 && request.email.isEmpty {
            guard caller.role == .customer else {
                throw Refusal.invalid("customer_id", "Name the customer by id or by address.")
            }
            found = try snapshot.account(caller.account)
        } else {
            found = try snapshot.customer(id: request.customerID, email: request.email)
        }
        guard let found, caller.isDeskSide || found.id == caller.account else {
            throw Account.unknownCustomer
        }
        return GetCustomerReply(
            customer: try WireCustomer(found, for: caller, now: call.now, in: snapshot)
        )
    }

    private func list(
        _ request: ListCustomersRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListCustomersReply {
        let caller = try call.principal()
        let query = ListCustomersRequest()
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let size = PageTokens.size(request.pageSize)
        let found = try snapshot.customers(
            before: place.map { AccountID(rawValue: $0[0]) },
            limit: size + 1
        )
        let customers = try found.prefix(size).map {
            try WireCustomer($0, for: caller, now: call.now, in: snapshot)
        }
        var next = ""
        if found.count > size {
            next = pages.make(at: [found[size - 1].id.rawValue], of: query, for: caller)
        }
        return ListCustomersReply(customers: customers, nextPageToken: next)
    }

    private func invite(
        _ request: InviteCustomerRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> InviteCustomerReply {
        let caller = try call.principal()
        let account = try AccountID(wire: request.customerID).flatMap {
            try transaction.snapshot.account($0)
        }
        guard let account, account.role == .customer else { throw Account.unknownCustomer }
        guard account.deletedAt == nil else { throw Account.deletedCustomer }
        let invited = try desk.inviteCustomer(
            account,
            act: Act(transaction: transaction, call: call, caller: caller)
        )
        return InviteCustomerReply(
            customer: try WireCustomer(
                account,
                for: caller,
                now: call.now,
                in: transaction.snapshot
            ),
            mailID: invited.mail.wire,
            expiresAtMs: invited.expiresAt?.rawValue ?? 0
        )
    }
}
