package import DeskwireProtocol
package import DeskwireRendering
package import DeskwireWire

/// A reply that is one page of a list.
package protocol PageReply: WireMessage, Displayable, JSONWritable {
    associatedtype Item
    var items: [Item] { get set }
    var nextPageToken: String { get }
}

extension ListTicketsReply: PageReply {
    package var items: [Ticket] {
        get { tickets }
        set { tickets = newValue }
    }
}

extension ListAuditReply: PageReply {
    package var items: [AuditRow] {
        get { rows }
        set { rows = newValue }
    }
}

extension ListUnassignedReply: PageReply {
    package var items: [Ticket] {
        get { tickets }
        set { tickets = newValue }
    }
}

extension ListMailsReply: PageReply {
    package var items: [MailSummary] {
        get { mails }
        set { mails = newValue }
    }
}

extension ListInvitationsReply: PageReply {
    package var items: [Invitation] {
        get { invitations }
        set { invitations = newValue }
    }
}

extension ListLoginsReply: PageReply {
    package var items: [LoginRecord] {
        get { logins }
        set { logins = newValue }
    }
}

extension ListCustomersReply: PageReply {
    package var items: [Customer] {
        get { customers }
        set { customers = newValue }
    }
}

extension ListOrganisationsReply: PageReply {
    package var items: [Organisation] {
        get { organisations }
        set { organisations = newValue }
    }
}

extension GetOrganisationReply: PageReply {
    package var items: [Customer] {
        get { members }
        set { members = newValue }
    }
}

extension ListDocumentsReply: PageReply {
    package var items: [Document] {
        get { documents }
        set { documents = newValue }
    }
}

extension ListAttachmentsReply: PageReply {
    package var items: [Document] {
        get { attachments }
        set { attachments = newValue }
    }
}

extension Session {
    /// Fetches pages until there is enough: prints each as a line of JSON, or all of them as one text.
    package func showPages<Page: PageReply>(
        _ options: PageOptions,
        fetch: (_ pageSize: UInt32, _ pageToken: String) async throws -> Page
    ) async throws {
        var collected: Page?
        var remaining = options.allPages ? Int.max : options.limit
        var token = ""
        repeat {
            let size = min(remaining, Int(Limits.maxPageSize))
            let page = try await fetch(UInt32(size), token)
            token = page.nextPageToken
            remaining -= page.items.count
            if isJSON {
                Output.line(page.json())
            } else if collected == nil {
                collected = page
            } else {
                collected?.items += page.items
            }
        } while remaining > 0 && !token.isEmpty
        guard let collected else { return }
        Output.line(collected.shown(on: display))
        if !token.isEmpty {
            Output.note("There is more: use --limit or --all-pages.")
        }
    }
}
