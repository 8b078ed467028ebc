import DeskwireDomain
import DeskwireProtocol

extension WireActor {
    /// Customers are shown who wrote, not the ids of staff.
    init(_ actor: DeskwireDomain.Actor, for reader: Principal) {
        let isShown = reader.isDeskSide || actor.kind == .customer
        self.init(
            kind: WireActorKind(rawValue: Int32(actor.kind.rawValue)),
            id: isShown ? actor.id?.wire ?? 0 : 0,
            name: actor.name
        )
    }
}
