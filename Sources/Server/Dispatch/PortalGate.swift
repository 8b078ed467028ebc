import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Shuts the methods of a section that administrators have hidden, and of rights that a customer's role does not give
/// one place, in front of every handler. It concerns customers only.
enum PortalGate {
    /// What a customer needs for each method that belongs to a section. A method that is not here belongs to none; a
    /// test holds the list of those.
    static let needs: [UInt16: PortalRight] = {
        var needs: [UInt16: PortalRight] = [:]
        for (right, methods) in methods {
            for method in methods { needs[method.opcode] = right }
        }
        return needs
    }()

    private static let methods: [PortalRight: [MethodDescription]] = [
        PortalRight(.tickets, .read): [
            Methods.getTicket.description, Methods.listTickets.description,
            Methods.search.description, Methods.listTicketHistory.description,
            Methods.getReportForm.description, Methods.subscribe.description,
            Methods.listAttachments.description,
        ],
        PortalRight(.tickets, .create): [
            Methods.createTicket.description, Methods.requestCancellation.description,
            Methods.createFollowUp.description,
        ],
        PortalRight(.tickets, .edit): [
            Methods.postMessage.description, Methods.closeTicket.description,
            Methods.muteTicket.description, Methods.editMessage.description,
            Methods.deleteMessage.description,
        ],
        PortalRight(.documents, .read): [Methods.listDocuments.description],
        PortalRight(.documents, .create): [Methods.addDocument.description],
        PortalRight(.items, .read): [Methods.listItems.description],
        PortalRight(.faq, .read): [
            Methods.listArticles.description, Methods.getArticle.description,
        ],
        PortalRight(.faq, .create): [Methods.commentOnArticle.description],
        PortalRight(.faq, .edit): [Methods.voteOnArticle.description],
        PortalRight(.statistics, .read): [Methods.getStatistics.description],
        PortalRight(.profile, .read): [
            Methods.getCustomer.description, Methods.listFacts.description,
        ],
        PortalRight(.profile, .edit): [
            Methods.updateProfile.description, Methods.setOptOuts.description,
        ],
    ]

    /// Refuses a customer who may not do it now. Asks the storage, so that a change holds from the next request on.
    static func check(_ opcode: UInt16, caller: Principal?, in snapshot: Snapshot) throws {
        guard let caller, let need = needs[opcode] else { return }
        try check(need, caller: caller, in: snapshot)
    }

    /// For requests whose section shows only when their object is found.
    static func check(_ need: PortalRight, caller: Principal, in snapshot: Snapshot) throws {
        guard caller.role == .customer else { return }
        try snapshot.portalStanding(of: caller.account, in: need.section)?.check(need.action)
    }
}
