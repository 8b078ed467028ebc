import Crypto
import DeskwireDomain
import DeskwireProtocol

@testable import DeskwireServer
@testable import DeskwireStore

/// What one customer has, to be named in requests.
struct Belongings: Sendable {
    let name: String
    var account: UInt64 = 0
    var email: String { "\(name)@example.com" }
    var ref: String { "REF-\(name)" }
    var ticket: UInt64 = 0
    var number = ""
    var closedTicket: UInt64 = 0
    /// Her own, and one of the support team.
    var message: UInt64 = 0
    var answer: UInt64 = 0
    var note: UInt64 = 0
    var attachment: UInt64 = 0
    var document: UInt64 = 0
    var mail: UInt64 = 0
    var link: UInt64 = 0
    var linkToken = ""
    var portalKey = ""
    var sessionToken = ""
    var session: UInt64 = 0

    /// A word that stands in her things of one sort and nowhere else.
    func canary(_ sort: Canary) -> String { "zz\(sort.rawValue)\(name)" }
}

/// Sorts of text that not everybody may read.
enum Canary: String, CaseIterable {
    /// Tickets, public messages and their files.
    case ticket
    case document
    /// What is known of the person.
    case person
    /// What the support team writes for itself.
    case note
    /// What belongs to the desk and to no customer: groups, tags, templates, drafts.
    case desk
}

/// A desk with everything that a request can name, twice: of Ada and of Eve.
///
/// Ada, Bea and Nia are of one organisation; Bea's role shares its tickets and documents. Eve is of another one, and
/// her role shares too.
struct AccessWorld: Sendable {
    static let password = "seven lamps and a plum tree"
    static let missing: UInt64 = 987_654_321

    let desk: TestDesk
    var askers: [Asker: Principal] = [:]
    var people: [String: Belongings] = [:]
    var ada: Belongings { people["ada"] ?? Belongings(name: "ada") }
    var eve: Belongings { people["eve"] ?? Belongings(name: "eve") }
    /// Somebody who was invited and did not come yet.
    var invitee: UInt64 = 0
    var group: UInt64 = 0
    var otherGroup: UInt64 = 0
    var disabledStaff: UInt64 = 0
    /// Of Eve's tickets, and of Ada's; the others' have none.
    var category: UInt64 = 0
    var otherCategory: UInt64 = 0
    var inactiveCategory: UInt64 = 0
    var status: UInt64 = 0
    /// One of each sort.
    var statuses: [DeskwireProtocol.StatusCategory: UInt64] = [:]
    var template: UInt64 = 0
    var organisation: UInt64 = 0
    var role: UInt64 = 0
    var unusedRole: UInt64 = 0
    var token: UInt64 = 0
    var article: UInt64 = 0
    var draftArticle: UInt64 = 0
    var comment: UInt64 = 0
    var hiddenComment: UInt64 = 0
    var erasure: UInt64 = 0
    /// Of each who may have some: a finished upload, and an unfinished one.
    var uploads: [Asker: UInt64] = [:]
    var openUploads: [Asker: UInt64] = [:]
    /// Replies that wait, of staff and of an administrator.
    var pending: [Asker: UInt64] = [:]
    var secrets = Secrets()

    /// Tokens of mails, by what they are for.
    struct Secrets: Sendable {
        var invitation = ""
        var reset = ""
        var challenge = ""
        var usedInvitation = ""
        var usedReset = ""
        var endedChallenge = ""
        var endedSession = ""
        var loginLink = ""
        var usedLoginLink = ""
        var endedLink = ""
        var addressChange = ""
        var usedAddressChange = ""
        var addressRevert = ""
        var usedAddressRevert = ""
    }

    /// Whose things a request names that is in order.
    func things(_ asker: Asker) -> Belongings {
        switch asker {
        case .colleague: people["bea"] ?? ada
        case .neighbour: people["nia"] ?? ada
        case .stranger, .limited: eve
        default: ada
        }
    }

    /// Customers leave out for whom they act; all others say it.
    func customer(_ asker: Asker) -> UInt64 { asker.isCustomer ? 0 : ada.account }

    func principal(_ asker: Asker) -> Principal? { askers[asker] }

    /// Words that must be in nothing that this customer, or somebody without a login, is sent; nor, of tickets outside
    /// its categories, a service token.
    func words(hiddenFrom asker: Asker) -> [String] {
        if asker == .limited {
            let others = people.values.filter { $0.name != eve.name }
            return people.values.map { $0.canary(.document) } + ["zzdeskpending", "zzdeskcategory"]
                + others.flatMap { [$0.canary(.ticket), $0.canary(.note)] }
        }
        var words = ["zzdesk", "zznote"]
        for things in people.values {
            let isOwn = asker.isCustomer && things.name == self.things(asker).name
            let isShared = asker == .colleague && ["ada", "nia"].contains(things.name)
            if !isOwn { words.append(things.canary(.person)) }
            if !isOwn && !isShared { words += [things.canary(.ticket), things.canary(.document)] }
        }
        return words
    }

    /// A login is not taken back: the link that it may have spent is good again.
    func giveLoginLinkBack() async throws {
        let hash = SecretText(secrets.loginLink)?.hash ?? []
        _ = try await desk.store.write {
            try $0.run("UPDATE login_code SET used_at = NULL WHERE link_hash = ?", [hash.blob])
        }
    }

    /// Counts of wrong tries are written whatever becomes of a request; no cell is to be the sixth.
    func forgetTries() async throws {
        try await desk.store.write { transaction in
            try transaction.run("DELETE FROM login_failure")
            try transaction.run("DELETE FROM second_step_tries")
        }
    }
}

// MARK: How it comes to be

extension AccessWorld {
    static func build(on desk: TestDesk) async throws -> AccessWorld {
        var world = AccessWorld(desk: desk)
        let admin = try await desk.person(.administrator, "ann")
        let sam = try await desk.person(.staff, "sam")
        let outsider = try await desk.person(.staff, "olaf")
        world.askers[.administrator] = admin
        world.askers[.staff] = sam
        world.askers[.outsider] = outsider
        try await world.buildDesk(admin, sam)
        for name in ["ada", "bea", "nia", "eve"] {
            try await world.buildPerson(name, staff: sam)
        }
        try await world.buildOrganisations(admin)
        try await world.buildSessions()
        try await world.buildTickets(sam)
        try await world.buildKnowledge(admin, sam)
        try await world.buildUploads()
        try await world.buildSecrets()
        try await world.buildPending(sam, admin)
        try await world.buildErasure(admin)
        return world
    }

    private mutating func buildDesk(_ admin: Principal, _ sam: Principal) async throws {
        try await desk.settings {
            $0.senderName = "Example"
            $0.careAddresses = [MailAddress("care@example.com")].compactMap(\.self)
            $0.bccAddresses = [MailAddress("archive@example.com")].compactMap(\.self)
        }
        let group = CreateGroupRequest(name: "zzdeskgroup", memberIDs: [sam.account.wire])
        self.group = try await desk.ask(Methods.createGroup, group, as: admin).group?.id ?? 0
        let other = CreateGroupRequest(name: "zzdeskothers")
        otherGroup = try await desk.ask(Methods.createGroup, other, as: admin).group?.id ?? 0
        let dora = try await desk.person(.staff, "dora")
        disabledStaff = dora.account.wire
        let disable = UpdateStaffRequest(userID: disabledStaff, disabled: true)
        _ = try await desk.ask(Methods.updateStaff, disable, as: admin)
        let hardware = CreateCategoryRequest(name: "Hardware")
        category =
            try await desk.ask(Methods.createCategory, hardware, as: admin).category?.id ?? 0
        let software = CreateCategoryRequest(name: "Software")
        otherCategory =
            try await desk.ask(Methods.createCategory, software, as: admin).category?.id ?? 0
        let gone = CreateCategoryRequest(name: "zzdeskcategory")
        inactiveCategory =
            try await desk.ask(Methods.createCategory, gone, as: admin).category?.id ?? 0
        let switchOff = UpdateCategoryRequest(categoryID: inactiveCategory, active: false)
        _ = try await desk.ask(Methods.updateCategory, switchOff, as: admin)
        let waiting = CreateStatusRequest(
            name: "zzdeskstatus",
            category: .open,
            customerLabel: "In work"
        )
        let all = try await desk.ask(Methods.listStatuses, ListStatusesRequest(), as: sam)
        for status in all.statuses { statuses[status.category] = status.id }
        status = try await desk.ask(Methods.createStatus, waiting, as: admin).status?.id ?? 0
        let template = CreateTemplateRequest(
            name: "zzdesktemplate",
            subject: "zzdesksubject",
            text: "zzdesktext {{action}}"
        )
        self.template =
            try await desk.ask(Methods.createTemplate, template, as: admin).template?.id ?? 0
    }

    private mutating func buildPerson(_ name: String, staff sam: Principal) async throws {
        var things = Belongings(name: name)
        let create = CreateCustomerRequest(name: name, email: things.email)
        things.account =
            try await desk.ask(Methods.createCustomer, create, as: sam).customer?.id ?? 0
        let fact = DeskwireProtocol.ProfileFact(
            key: "plan",
            label: "Plan",
            value: things.canary(.person)
        )
        let facts = PutFactsRequest(customerID: things.account, facts: [fact])
        _ = try await desk.ask(Methods.putFacts, facts, as: sam)
        let item = PutItemRequest(
            customerID: things.account,
            ref: things.ref,
            label: things.canary(.person)
        )
        _ = try await desk.ask(Methods.putItem, item, as: sam)
        let mode = SetAccessModeRequest(customerID: things.account, accessMode: .openLink)
        _ = try await desk.ask(Methods.setAccessMode, mode, as: sam)
        for mayReply in [false, true] {
            let link = CreateOpenLinkRequest(customerID: things.account, mayReply: mayReply)
            let reply = try await desk.ask(Methods.createOpenLink, link, as: sam)
            (things.link, things.linkToken) = (reply.link?.id ?? 0, reply.token)
            if name == "ada" {
                askers[mayReply ? .replyingGuest : .guest] = try await principal(reply.token)
            }
        }
        let portal = GetPortalRequest(customerID: things.account)
        things.portalKey =
            try await desk.ask(Methods.getPortal, portal, as: sam).portal?.portalKey ?? ""
        people[name] = things
    }

    private mutating func buildOrganisations(_ admin: Principal) async throws {
        let leader = CreatePortalRoleRequest(
            name: "Leader",
            ticketScope: .organisation,
            documentScope: .organisation
        )
        role = try await desk.ask(Methods.createPortalRole, leader, as: admin).role?.id ?? 0
        let unused = CreatePortalRoleRequest(name: "zzdeskunused")
        unusedRole = try await desk.ask(Methods.createPortalRole, unused, as: admin).role?.id ?? 0
        for (name, members) in [("Nordwind", ["ada", "bea", "nia"]), ("Ostwind", ["eve"])] {
            let create = CreateOrganisationRequest(name: name)
            let id =
                try await desk.ask(Methods.createOrganisation, create, as: admin).organisation?.id
                ?? 0
            if organisation == 0 { organisation = id }
            for member in members {
                let add = AddOrganisationMemberRequest(
                    organisationID: id,
                    customerID: people[member]?.account ?? 0
                )
                _ = try await desk.ask(Methods.addOrganisationMember, add, as: admin)
            }
        }
        for name in ["bea", "eve"] {
            let set = SetPortalRoleRequest(customerID: people[name]?.account ?? 0, roleID: role)
            _ = try await desk.ask(Methods.setPortalRole, set, as: admin)
        }
    }

    /// Everybody comes in by a session of the store, so that each is what the product makes of her.
    private mutating func buildSessions() async throws {
        let hash = PasswordHash.make(Self.password, salt: Array(repeating: 7, count: 16)) ?? ""
        let seats: [(Asker, String)] = [
            (.owner, "ada"), (.colleague, "bea"), (.neighbour, "nia"), (.stranger, "eve"),
        ]
        for (asker, name) in seats {
            guard var things = people[name], let id = AccountID(wire: things.account) else {
                throw TestFailure("there is no \(name)")
            }
            try await desk.store.write {
                try $0.setPassword(of: id, hash: hash, at: TestDesk.now)
            }
            things.sessionToken = try await session(of: id).text
            askers[asker] = try await principal(things.sessionToken)
            things.session = askers[asker]?.session.wire ?? 0
            people[name] = things
        }
        for asker in [Asker.administrator, .staff, .outsider] {
            guard let id = askers[asker]?.account else { continue }
            try await desk.store.write {
                try $0.setPassword(of: id, hash: hash, at: TestDesk.now)
            }
            askers[asker] = try await principal(try await session(of: id).text)
        }
        askers[.enrolling] = askers[.owner]?.with(mustEnrol: true)
        askers[.stale] = askers[.administrator]?.with(loggedInAt: TestDesk.now.adding(days: -1))
        askers[.late] = askers[.administrator]?.with(expiresAt: TestDesk.now)
        let create = CreateServiceTokenRequest(
            name: "Shop",
            scopes: DeskwireDomain.Scope.allCases.map(\.rawValue)
        )
        let made = try await desk.ask(
            Methods.createServiceToken,
            create,
            as: askers[.administrator]
        )
        token = made.token?.id ?? 0
        askers[.service] = try await principal(made.secret)
        let divided = DeskwireDomain.Scope.allCases.filter(\.isDivided)
        let limited = CreateServiceTokenRequest(
            name: "Branch",
            scopes: divided.map(\.rawValue),
            categoryIDs: [category]
        )
        let branch = try await desk.ask(
            Methods.createServiceToken,
            limited,
            as: askers[.administrator]
        )
        askers[.limited] = try await principal(branch.secret)
    }

    private func session(of account: AccountID) async throws -> SecretText {
        let secret = SecretText(kind: .session, random: desk.desk.randomness.bytes(32))
        try await desk.store.write {
            _ = try $0.insertSession(
                NewSession(
                    account: account,
                    tokenHash: secret.hash,
                    expiresAt: TestDesk.now.adding(days: 30),
                    idleMs: 86_400_000
                ),
                at: TestDesk.now
            )
        }
        return secret
    }

    private func principal(_ token: String) async throws -> Principal {
        let hash = SecretText(token)?.hash ?? []
        let found = try await desk.store.read {
            try $0.principal(tokenHash: hash, now: TestDesk.now)
        }
        guard let found else { throw TestFailure("the token opens nothing") }
        return found
    }
}

extension Principal {
    fileprivate func with(
        mustEnrol: Bool = false,
        loggedInAt: Timestamp? = nil,
        expiresAt: Timestamp? = nil
    ) -> Principal {
        Principal(
            account: account,
            role: role,
            name: name,
            email: email,
            session: session,
            expiresAt: expiresAt ?? self.expiresAt,
            sharing: sharing,
            mustEnrol: mustEnrol,
            view: view,
            authenticatedAt: loggedInAt ?? authenticatedAt
        )
    }
}

// MARK: What the people have

extension AccessWorld {
    fileprivate mutating func buildTickets(_ sam: Principal) async throws {
        for (asker, name) in [
            (Asker.owner, "ada"), (.colleague, "bea"), (.neighbour, "nia"), (.stranger, "eve"),
        ] {
            guard var things = people[name] else { continue }
            let caller = askers[asker]
            let categories = ["ada": otherCategory, "eve": category]
            for round in 0..<4 {
                let create = CreateTicketRequest(
                    message: "It is dark, \(things.canary(.ticket)).",
                    subject: things.canary(.ticket),
                    ref: things.ref,
                    categoryID: categories[name] ?? 0
                )
                let ticket = try await desk.ask(Methods.createTicket, create, as: caller).ticket
                try await talk(about: ticket?.id ?? 0, things, caller, sam)
                if round == 0 { things.closedTicket = ticket?.id ?? 0 }
                (things.ticket, things.number) = (ticket?.id ?? 0, ticket?.number ?? "")
            }
            let assign = AssignTicketRequest(ticketID: things.ticket, groupID: group)
            _ = try await desk.ask(Methods.assignTicket, assign, as: sam)
            let close = CloseTicketRequest(ticketID: things.closedTicket)
            _ = try await desk.ask(Methods.closeTicket, close, as: sam)
            try await find(&things, sam)
            for place in 0..<2 {
                let upload = try await upload(
                    "\(things.canary(.document))\(place).bin",
                    [UInt8(place)] + Array(name.utf8),
                    as: caller
                )
                let add = AddDocumentRequest(uploadID: upload)
                things.document =
                    try await desk.ask(Methods.addDocument, add, as: caller).document?.id ?? 0
            }
            people[name] = things
        }
    }

    /// An answer, a note, a tag, a silent reader, and a message with a file that was changed later.
    private func talk(
        about ticket: UInt64,
        _ things: Belongings,
        _ customer: Principal?,
        _ sam: Principal
    ) async throws {
        let note = PostMessageRequest(
            ticketID: ticket,
            text: things.canary(.note),
            visibility: .internal
        )
        _ = try await desk.ask(Methods.postMessage, note, as: sam)
        let answer = PostMessageRequest(
            ticketID: ticket,
            text: "Light it, \(things.canary(.ticket)).",
            visibility: .public
        )
        _ = try await desk.ask(Methods.postMessage, answer, as: sam)
        for place in 0..<2 {
            let file = try await upload(
                "\(things.canary(.ticket))\(ticket)\(place).bin",
                Array("\(things.name)\(ticket)\(place)".utf8),
                as: customer
            )
            let post = PostMessageRequest(
                ticketID: ticket,
                text: "Thank you.",
                visibility: .public,
                uploadIDs: [file]
            )
            _ = try await desk.ask(Methods.postMessage, post, as: customer)
        }
        let tag = TagTicketRequest(ticketID: ticket, add: ["zzdesktag"])
        _ = try await desk.ask(Methods.tagTicket, tag, as: sam)
        let reader = DeskwireProtocol.Participant(
            email: "zzdeskreader@example.org",
            name: "zzdeskreader",
            visibility: .internal
        )
        let take = SetParticipantRequest(ticketID: ticket, participant: reader)
        _ = try await desk.ask(Methods.setParticipant, take, as: sam)
        for category in [DeskwireProtocol.StatusCategory.waiting, .open] {
            let status = statuses[category] ?? 0
            let move = SetTicketStatusRequest(ticketID: ticket, statusID: status)
            _ = try await desk.ask(Methods.setTicketStatus, move, as: sam)
        }
    }

    /// The numbers of what the thread has.
    private func find(_ things: inout Belongings, _ sam: Principal) async throws {
        let thread = try await desk.ask(
            Methods.getTicket,
            GetTicketRequest(ticketID: things.ticket),
            as: sam
        )
        for message in thread.messages {
            let isOwn = message.author?.id == things.account
            if message.visibility == .internal {
                things.note = message.id
            } else if isOwn {
                things.message = message.id
                things.attachment = message.attachments.first?.id ?? things.attachment
            } else {
                things.answer = message.id
            }
        }
        let mails = ListMailsRequest(ticketID: things.ticket)
        things.mail = try await desk.ask(Methods.listMails, mails, as: sam).mails.first?.id ?? 0
    }

    fileprivate mutating func buildKnowledge(_ admin: Principal, _ sam: Principal) async throws {
        for place in 0..<2 {
            let create = CreateArticleRequest(
                question: "How \(place)?",
                answer: "So.",
                published: true
            )
            article = try await desk.ask(Methods.createArticle, create, as: sam).article?.id ?? 0
        }
        let draft = CreateArticleRequest(question: "zzdeskquestion", answer: "zzdeskanswer")
        draftArticle = try await desk.ask(Methods.createArticle, draft, as: sam).article?.id ?? 0
        for asker in [Asker.owner, .colleague, .stranger] {
            let text = asker == .stranger ? "zzdeskhidden" : "I see."
            let write = CommentOnArticleRequest(articleID: article, text: text)
            let made = try await desk.ask(Methods.commentOnArticle, write, as: askers[asker])
            comment = hiddenComment
            hiddenComment = made.comment?.id ?? 0
        }
        let hide = HideCommentRequest(commentID: hiddenComment, hidden: true)
        _ = try await desk.ask(Methods.hideComment, hide, as: sam)
    }

    fileprivate mutating func buildUploads() async throws {
        for asker in Asker.allCases where !asker.isOnlyForTheGate && !asker.isGuest {
            guard let caller = askers[asker] else { continue }
            let bytes = Array("free \(asker.rawValue)".utf8)
            uploads[asker] = try await upload("free.bin", bytes, as: caller)
            openUploads[asker] = try await upload(
                "open.bin",
                openUploadBytes(asker),
                as: caller,
                ends: false
            )
        }
    }

    func openUploadBytes(_ asker: Asker) -> [UInt8] { Array("open \(asker.rawValue)".utf8) }

    private func upload(
        _ name: String,
        _ bytes: [UInt8],
        as caller: Principal?,
        ends: Bool = true
    ) async throws -> UInt64 {
        let begin = BeginUploadRequest(
            name: name,
            size: UInt64(bytes.count),
            sha256: Array(SHA256.hash(data: bytes))
        )
        let id = try await desk.ask(Methods.beginUpload, begin, as: caller).upload?.id ?? 0
        let put = PutUploadChunkRequest(uploadID: id, offset: 0, data: bytes)
        _ = try await desk.ask(Methods.putUploadChunk, put, as: caller)
        if ends {
            let finish = FinishUploadRequest(uploadID: id)
            _ = try await desk.ask(Methods.finishUpload, finish, as: caller)
        }
        return id
    }

    fileprivate mutating func buildPending(_ sam: Principal, _ admin: Principal) async throws {
        for (asker, caller) in [(Asker.staff, sam), (.administrator, admin)] {
            let undo = SetUndoTimeRequest(seconds: 30)
            _ = try await desk.ask(Methods.setUndoTime, undo, as: caller)
            let post = PostMessageRequest(
                ticketID: ada.ticket,
                text: "zzdeskpending",
                visibility: .public
            )
            let reply = try await desk.ask(Methods.postMessage, post, as: caller)
            pending[asker] = reply.pending?.id ?? 0
            let none = SetUndoTimeRequest(seconds: 0)
            _ = try await desk.ask(Methods.setUndoTime, none, as: caller)
        }
    }

    fileprivate mutating func buildSecrets() async throws {
        let randomness = desk.desk.randomness
        func secret(_ kind: SecretText.Kind) -> SecretText {
            SecretText(kind: kind, random: randomness.bytes(SecretText.randomBytes))
        }
        let sam = askers[.staff]
        let create = CreateCustomerRequest(name: "ivy", email: "ivy@example.com")
        invitee = try await desk.ask(Methods.createCustomer, create, as: sam).customer?.id ?? 0
        guard let ivy = AccountID(wire: invitee), let eve = AccountID(wire: eve.account),
            let nia = AccountID(wire: people["nia"]?.account ?? 0)
        else { throw TestFailure("somebody is missing") }
        let (now, later) = (TestDesk.now, TestDesk.now.adding(days: 1))
        let tokens: [(SingleUseToken.Purpose, SecretText.Kind, AccountID)] = [
            (.invitation, .invitation, ivy), (.reset, .reset, eve),
        ]
        for (purpose, kind, account) in tokens {
            let (void, good) = (secret(kind), secret(kind))
            try await desk.store.write { transaction in
                for token in [void, good] {
                    try transaction.insertToken(
                        account: account,
                        purpose: purpose,
                        hash: token.hash,
                        expiresAt: later,
                        at: now
                    )
                }
            }
            if purpose == .reset {
                (secrets.usedReset, secrets.reset) = (void.text, good.text)
            } else {
                (secrets.usedInvitation, secrets.invitation) = (void.text, good.text)
            }
        }
        let (ended, open) = (secret(.challenge), secret(.challenge))
        let (void, link) = (secret(.loginLink), secret(.loginLink))
        let endedLink = people["nia"]?.link ?? 0
        let (gone, names) = (try await session(of: eve), desk.desk.names)
        try await desk.store.write { transaction in
            for challenge in [ended, open] {
                try transaction.insertLoginChallenge(
                    account: eve,
                    tokenHash: challenge.hash,
                    kind: .mailedCode,
                    codeMAC: names.secondStepMAC("12345678", of: eve),
                    expiresAt: later,
                    at: now
                )
            }
            try transaction.endLoginChallenge(tokenHash: ended.hash, at: now)
            for offered in [void, link] {
                try transaction.insertLoginCode(
                    account: nia,
                    codeMAC: names.codeMAC("654321", of: nia),
                    linkHash: offered.hash,
                    expiresAt: later,
                    at: now
                )
            }
            if let id = SessionID(wire: endedLink) { try transaction.endSession(id, at: now) }
            let session = try transaction.snapshot.principal(tokenHash: gone.hash, now: now)
            if let session { try transaction.endSession(session.session, at: now) }
        }
        try await buildAddressTokens(of: eve)
        (secrets.endedChallenge, secrets.challenge) = (ended.text, open.text)
        (secrets.usedLoginLink, secrets.loginLink) = (void.text, link.text)
        (secrets.endedSession, secrets.endedLink) = (gone.text, people["nia"]?.linkToken ?? "")
    }

    /// Somebody who is no customer any more.
    fileprivate mutating func buildErasure(_ admin: Principal) async throws {
        let create = CreateCustomerRequest(name: "zoe", email: "zoe@example.com")
        let zoe = try await desk.ask(Methods.createCustomer, create, as: admin).customer?.id ?? 0
        let preview = try await desk.ask(
            Methods.previewErasure,
            PreviewErasureRequest(customerID: zoe, extent: .person),
            as: admin
        )
        let erase = EraseCustomerRequest(
            customerID: zoe,
            extent: .person,
            fingerprint: preview.fingerprint
        )
        erasure = try await desk.ask(Methods.eraseCustomer, erase, as: admin).erasure?.id ?? 0
    }

    private mutating func buildAddressTokens(of account: AccountID) async throws {
        let address = MailAddress("eve.two@example.org")
        for purpose in [SingleUseToken.Purpose.addressChange, .addressRevert] {
            let isChange = purpose == .addressChange
            let pair = (0..<2).map { _ in
                SecretText(
                    kind: isChange ? .addressChange : .addressRevert,
                    random: desk.desk.randomness.bytes(SecretText.randomBytes)
                )
            }
            try await desk.store.write { transaction in
                for token in pair {
                    try transaction.insertToken(
                        account: account,
                        purpose: purpose,
                        hash: token.hash,
                        address: address,
                        expiresAt: TestDesk.now.adding(days: 1),
                        at: TestDesk.now
                    )
                }
                _ = try transaction.spendToken(
                    hash: pair[0].hash,
                    purpose: purpose,
                    at: TestDesk.now
                )
            }
            if isChange {
                (secrets.usedAddressChange, secrets.addressChange) = (pair[0].text, pair[1].text)
            } else {
                (secrets.usedAddressRevert, secrets.addressRevert) = (pair[0].text, pair[1].text)
            }
        }
    }
}
