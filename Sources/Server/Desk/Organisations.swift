import DeskwireDomain
import DeskwireStore

extension Desk {
    /// Puts a customer into an organisation; she leaves the one she was in. What she opened before stays hers alone
    /// unless it is to be shared. Answers how many tickets became the organisation's.
    func join(
        _ customer: Account,
        _ organisation: Organisation,
        sharingExistingTickets shares: Bool,
        act: Act
    ) throws -> Int {
        let before = try act.snapshot.organisation(of: customer.id)
        if before?.id != organisation.id {
            try act.transaction.setOrganisation(of: customer.id, organisation.id)
            try tellOfMembership(of: customer, "joined \(organisation.name)", act: act)
        }
        return shares
            ? try act.transaction.shareTickets(of: customer.id, with: organisation.id) : 0
    }

    /// Takes a customer out of the organisation. Tickets that she opened while in it stay with both.
    func leave(_ customer: Account, _ organisation: Organisation, act: Act) throws {
        guard try act.snapshot.organisation(of: customer.id)?.id == organisation.id else {
            throw Refusal.notFound("\(customer.name) does not belong to \(organisation.name).")
        }
        try act.transaction.setOrganisation(of: customer.id, nil)
        try tellOfMembership(of: customer, "left \(organisation.name)", act: act)
    }

    private func tellOfMembership(of customer: Account, _ summary: String, act: Act) throws {
        try act.transaction.append(
            DeskEvent(
                kind: .customerChanged,
                at: act.now,
                actor: act.actor,
                customer: customer.id,
                summary: summary,
                isInternal: true
            )
        )
    }
}
