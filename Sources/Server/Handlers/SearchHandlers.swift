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
    ) throws -> EncodedBody<SearchReply> {
        let caller = try call.principal()
        var query = request
        query.pageToken = ""
        query.pageSize = 0
        let place = try pages.place(request.pageToken, of: query, for: caller, count: 1)
        let typed = try SearchQuery(request.query)
        let sought = SoughtTerms(typed.terms) { WordForm.folded($0) }
        var page = TicketPage(for: caller)
        let result = try snapshot.search(
            try meaning(
                of: typed,
                within: try snapshot.ticketReach(of: caller, wanted: request.whose),
                for: caller,
                in: snapshot
            ),
            before: place.map { TicketID(rawValue: $0[0]) },
            limit: PageTokens.size(request.pageSize)
        ) { row, message in
            let match = message.map { SearchHit($0, finding: sought) } ?? SearchHit()
            return try page.put(row, foundBy: match)
        }
        let next = result.next.map { pages.make(at: [$0.rawValue], of: query, for: caller) }
        return page.reply(result.found, beside: SearchReply(nextPageToken: next ?? ""))
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
    /// What a ticket was found by; the ticket itself is written apart.
    fileprivate init(_ message: Message, finding sought: SoughtTerms) {
        let snippet = Snippet(of: message.text, finding: sought)
        self.init(
            messageID: message.id.wire,
            visibility: WireVisibility(rawValue: Int32(message.visibility.rawValue)),
            snippet: snippet.parts.map { SnippetPart(text: $0.text, isHit: $0.isHit) }
        )
    }
}
