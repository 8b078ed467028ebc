import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about what customers have.
struct ItemHandlers: Sendable {
    func register(in table: inout MethodTable) {
        table.write(Methods.putItem, put)
        table.write(Methods.removeItem, remove)
        table.read(Methods.listItems, list)
    }

    private func put(
        _ request: PutItemRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> PutItemReply {
        let customer = try transaction.snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: try call.principal()
        )
        let item = try DeskwireDomain.Item(
            refInput: request.ref,
            label: request.label,
            status: request.status
        )
        try transaction.putItem(item, of: customer.id)
        return PutItemReply(item: WireItem(item, settings: try transaction.snapshot.settings()))
    }

    private func remove(
        _ request: RemoveItemRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> RemoveItemReply {
        let customer = try transaction.snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: try call.principal()
        )
        let ref = try Wording.line(
            request.ref,
            field: "ref",
            bytesMax: TicketOpening.refBytesMax
        )
        return RemoveItemReply(removed: try transaction.removeItem(ref: ref, of: customer.id))
    }

    private func list(
        _ request: ListItemsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListItemsReply {
        let customer = try snapshot.concernedCustomer(
            id: request.customerID,
            email: request.customerEmail,
            caller: try call.principal()
        )
        let caller = try call.principal()
        let settings = try snapshot.settings()
        let changes = caller.isDeskSide ? try snapshot.itemChanges(of: customer.id) : [:]
        return ListItemsReply(
            items: try snapshot.items(of: customer.id).map { item in
                var wire = WireItem(item, settings: settings)
                wire.updated = changes[item.ref].map { WireAttribution($0, for: caller) }
                return wire
            }
        )
    }
}

extension WireItem {
    fileprivate init(_ item: DeskwireDomain.Item, settings: DeskwireDomain.Settings) {
        self.init(
            ref: item.ref,
            label: item.label,
            status: item.status,
            allowedActions: DeskwireDomain.ItemAction.allowed(by: settings).map {
                WireItemAction(rawValue: Int32($0.rawValue))
            }
        )
    }
}
