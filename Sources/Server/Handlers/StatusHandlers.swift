import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Requests about the statuses themselves.
struct StatusHandlers: Sendable {
    func register(in table: inout MethodTable) {
        table.read(Methods.listStatuses, list)
        table.read(Methods.listStatusDefinitions, listDefinitions)
        table.write(Methods.createStatus, create)
        table.write(Methods.updateStatus, update)
        table.write(Methods.setTransitions, setTransitions)
    }

    private func list(
        _ request: ListStatusesRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListStatusesReply {
        let caller = try call.principal()
        let active = try snapshot.statuses().filter(\.isActive)
        return ListStatusesReply(statuses: active.map { StatusRef($0, for: caller) })
    }

    private func listDefinitions(
        _ request: ListStatusDefinitionsRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> ListStatusDefinitionsReply {
        let caller = try call.principal()
        let statuses = try snapshot.statuses()
        let transitions = try snapshot.transitions()
        return ListStatusDefinitionsReply(
            statuses: try statuses.map {
                try StatusDefinition(
                    $0,
                    transitions,
                    among: statuses,
                    for: caller,
                    in: snapshot
                )
            }
        )
    }

    private func create(
        _ request: CreateStatusRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> CreateStatusReply {
        guard
            let category = DeskwireDomain.StatusCategory(rawValue: Int64(request.category.rawValue))
        else {
            throw Refusal.invalid(
                "category",
                "Say what the status means: new, open, waiting, resolved or closed."
            )
        }
        let status = try transaction.insertStatus(
            name: try Wording.line(request.name, field: "name", bytesMax: 100),
            category: category,
            customerLabel: try Wording.optionalLine(
                request.customerLabel,
                field: "customer_label",
                bytesMax: 100
            ),
            position: request.position == 0 ? nil : Int64(request.position),
            pausesPromise: request.pausesPromise
        )
        return CreateStatusReply(
            status: try definition(of: status.id, for: call, in: transaction.snapshot)
        )
    }

    private func update(
        _ request: UpdateStatusRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> UpdateStatusReply {
        var status = try found(request.statusID, in: transaction.snapshot)
        if let name = request.name {
            status.name = try Wording.line(name, field: "name", bytesMax: 100)
        }
        if let label = request.customerLabel {
            status.customerLabel = try Wording.optionalLine(
                label,
                field: "customer_label",
                bytesMax: 100
            )
        }
        if let position = request.position { status.position = Int64(position) }
        if let pauses = request.pausesPromise { status.pausesPromise = pauses }
        if let active = request.active {
            status.isActive = active
            try LifeCycle.checkComplete(
                try transaction.snapshot.statuses().map { $0.id == status.id ? status : $0 }
            )
        }
        try transaction.saveStatus(status)
        return UpdateStatusReply(
            status: try definition(of: status.id, for: call, in: transaction.snapshot)
        )
    }

    private func setTransitions(
        _ request: SetTransitionsRequest,
        _ call: Call,
        _ transaction: Transaction
    ) throws -> SetTransitionsReply {
        let from = try found(request.fromStatusID, in: transaction.snapshot)
        let targets = try request.toStatusIDs.map { try found($0, in: transaction.snapshot).id }
        try transaction.setTransitions(from: from.id, to: Set(targets))
        return SetTransitionsReply(
            status: try definition(of: from.id, for: call, in: transaction.snapshot)
        )
    }

    private func found(_ id: UInt64, in snapshot: Snapshot) throws -> DeskwireDomain.Status {
        guard let status = try StatusID(wire: id).flatMap({ try snapshot.status($0) }) else {
            throw Refusal.notFound("There is no such status.")
        }
        return status
    }

    private func definition(
        of id: StatusID,
        for call: Call,
        in snapshot: Snapshot
    ) throws -> StatusDefinition {
        try StatusDefinition(
            try found(id.wire, in: snapshot),
            try snapshot.transitions(),
            among: try snapshot.statuses(),
            for: try call.principal(),
            in: snapshot
        )
    }
}

extension StatusDefinition {
    init(
        _ status: DeskwireDomain.Status,
        _ transitions: StatusTransitions,
        among statuses: [DeskwireDomain.Status],
        for reader: Principal,
        in snapshot: Snapshot
    ) throws {
        let object = ObjectRef(.status, status.id)
        let targets = transitions.targets(from: status.id) ?? []
        self.init(
            id: status.id.wire,
            name: status.name,
            customerLabel: status.customerLabel,
            category: WireStatusCategory(rawValue: Int32(status.category.rawValue)),
            position: UInt32(clamping: status.position),
            active: status.isActive,
            pausesPromise: status.pausesPromise,
            transitions: statuses.filter { targets.contains($0.id) }.map { target in
                StatusRef(
                    id: target.id.wire,
                    name: target.name,
                    category: WireStatusCategory(rawValue: Int32(target.category.rawValue))
                )
            },
            created: try snapshot.created(object, for: reader),
            updated: try snapshot.updated(object, for: reader)
        )
    }
}
