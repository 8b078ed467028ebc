import DeskwireDomain
import DeskwireMail
import DeskwireStore

extension Desk {
    /// Changes a customer's profile, and keeps which field had which value before.
    func change(profileOf customer: Account, to profile: Profile, act: Act) throws {
        guard let before = try act.snapshot.profile(of: customer.id) else {
            throw Account.unknownCustomer
        }
        let changes = before.changes(to: profile)
        guard !changes.isEmpty else { return }
        try act.transaction.saveProfile(profile, of: customer.id)
        try act.transaction.record(
            changes,
            of: ObjectRef(ObjectKind(customer.role), customer.id)
        )
        try act.transaction.append(
            DeskEvent(
                kind: .customerChanged,
                at: act.now,
                actor: act.actor,
                customer: customer.role == .customer ? customer.id : nil,
                summary: changes.map(\.field).joined(separator: ", "),
                isInternal: true
            )
        )
    }

    /// A time zone by its name; empty for UTC.
    func timeZone(from input: String) throws(Refusal) -> String {
        let name = try Wording.optionalLine(input, field: "time_zone", bytesMax: 64)
        guard name.isEmpty || MailDate.knows(timeZone: name) else {
            throw .invalid("time_zone", "Name a time zone as Europe/Berlin; empty is UTC.")
        }
        return name
    }
}
