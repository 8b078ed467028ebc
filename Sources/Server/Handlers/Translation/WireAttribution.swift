import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

extension WireAttribution {
    init(_ attribution: DeskwireDomain.Attribution, for reader: Principal) {
        self.init(
            actor: WireActor(attribution.actor, for: reader),
            source: WireChangeSource(rawValue: Int32(attribution.source.rawValue)),
            atMs: attribution.at.rawValue
        )
    }
}

extension Snapshot {
    /// Who created an object; customers are not told.
    func created(_ object: ObjectRef, for reader: Principal) throws -> WireAttribution? {
        reader.isDeskSide ? WireAttribution(try created(object), for: reader) : nil
    }

    /// Its newest change; customers are not told.
    func updated(_ object: ObjectRef, for reader: Principal) throws -> WireAttribution? {
        guard reader.isDeskSide else { return nil }
        return try updated(object).map { WireAttribution($0, for: reader) }
    }
}

extension WireChange {
    init(_ change: DeskwireDomain.Change, for reader: Principal) {
        self.init(
            id: UInt64(clamping: change.id),
            by: WireAttribution(change.by, for: reader),
            operation: change.operation,
            requestID: change.requestID,
            traceID: change.traceID,
            field: change.change.field,
            oldValue: change.change.old,
            newValue: change.change.new
        )
    }
}
