import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// The full-text search (S-202).
struct SearchHandlers: Sendable {
    let pages: PageTokens

    func register(in table: inout MethodTable) {
        table.read(Methods.search, search)
    }

    private func search(
        _ request: SearchRequest,
        _ call: Call,
        _ snapshot: Snapshot
    ) throws -> SearchReply {
        let caller = try call.principal()
        var query = request
        query.pageToken = ""
        query.pageSize = 0
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let typed = try SearchQuery(request.query)
        let page = try snapshot.search(
            try meaning(
                of: typed,
                within: try snapshot.ticketReach(of: caller, wanted: request.whose),
                for: caller,
                in: snapshot
            ),
            before: place.map { TicketID(rawValue: $0[0]) },
            limit: PageTokens.size(request.pageSize)
        )
        return SearchReply(
            hits: page.found.map { SearchHit($0, finding: typed.terms, for: caller) },
            nextPageToken: page.next.map {
                pages.make(at: [$0.rawValue], of: query, for: caller)
            } ?? ""
        )
    }

    /// Names become ids. A name that nothing has is said, so that nobody takes it for "nothing found".
    private func meaning(
        of query: SearchQuery,
        within reach: TicketReach,
        for caller: Principal,
        in snapshot: Snapshot
    ) throws -> TicketSearch {
        if !caller.isDeskSide {
            guard query.assignee == nil, query.customer == nil, query.tag == nil else {
                throw Refusal.invalid(
                    "query",
                    "assignee:, customer: and tag: are for the support team; "
                        + "you search your own tickets."
                )
            }
        }
        var search = TicketSearch(reach: reach, query: query)
        if !query.statuses.isEmpty {
            search.statuses = try statuses(query.statuses, for: caller, in: snapshot)
        }
        search.category = try query.category.map { try category($0, for: caller, in: snapshot) }
        search.assignee = try query.assignee.map { try assignee($0, for: caller, in: snapshot) }
        return search
    }

    /// By the word that the caller is shown, or by what it means: a customer cannot ask for a name she never sees.
    private func statuses(
        _ names: [String],
        for caller: Principal,
        in snapshot: Snapshot
    ) throws -> [StatusID] {
        let all = try snapshot.statuses()
        var ids: [StatusID] = []
        for name in names {
            let word = name.lowercased()
            let found = all.filter { status in
                (caller.isDeskSide ? status.name : status.label(in: caller.language))
                    .lowercased() == word
                    || String(describing: status.category) == word
            }
            guard !found.isEmpty else {
                throw Refusal.invalid(
                    "query",
                    "There is no status “\(name)”. Use new, open, waiting, resolved, closed, "
                        + "or a status's own name."
                )
            }
            ids += found.map(\.id)
        }
        return ids
    }

    private func category(
        _ name: String,
        for caller: Principal,
        in snapshot: Snapshot
    ) throws -> CategoryID {
        let word = name.lowercased()
        let known = try snapshot.categories(includeInactive: caller.isDeskSide, for: caller)
        let found = known.first { $0.name.lowercased() == word }
        guard let found else {
            throw Refusal.invalid("query", "There is no category “\(name)”.")
        }
        return found.id
    }

    private func assignee(
        _ who: String,
        for caller: Principal,
        in snapshot: Snapshot
    ) throws -> TicketFilter.Assignee {
        let word = who.lowercased()
        if word == "me" { return .account(caller.account) }
        if word == "none" { return .nobody }
        let found = try snapshot.staff().first { member in
            member.email == word || member.name.lowercased() == word
                || member.id.description == word
        }
        if let found { return .account(found.id) }
        let group = try snapshot.groups().first { $0.name.lowercased() == word }
        guard let group else {
            throw Refusal.invalid(
                "query",
                "Neither a member of staff nor a group is “\(who)”. "
                    + "Use me, none, a name or an address."
            )
        }
        return .group(group.id)
    }
}

extension SearchHit {
    fileprivate init(_ found: FoundTicket, finding terms: [SearchTerm], for reader: Principal) {
        let snippet = found.message.map { message in
            Snippet(of: message.text, finding: terms) { word in
                WordForm.folded(word)
            }
        }
        self.init(
            ticket: WireTicket(found.ticket, for: reader),
            messageID: found.message?.id.wire ?? 0,
            visibility: found.message.map {
                WireVisibility(rawValue: Int32($0.visibility.rawValue))
            } ?? .unspecified,
            snippet: snippet?.parts.map { SnippetPart(text: $0.text, isHit: $0.isHit) } ?? []
        )
    }
}
