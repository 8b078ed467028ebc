import DeskwireDomain

/// What a field of a request names, with the objects to try it with.
enum Thing: Sendable, CaseIterable {
    // Of a customer.
    case ticket, ticketNumber, closedTicket, ticketRef, customer, email, itemRef
    case message, attachment, document, link, mail, openSession
    // Of whoever made it.
    case upload, openUpload, pendingReply
    // Of the desk.
    case staff, staffEmail, person, member, group, category, status, statusName, template
    case organisation, organisationName, portalRole, unusedRole, serviceToken, article, comment, tag
    case erasure
    // Secrets.
    case invitation, reset, challenge, session, openLink, loginLink, portalKey
    case addressChange, addressRevert

    /// One object of the sort, and what it is to who asks.
    struct Sample: Sendable {
        let name: String
        let value: FieldValue
        let relation: Relation
    }

    func samples(for asker: Asker, in world: AccessWorld) -> [Sample] {
        switch self {
        case .ticket, .ticketNumber, .closedTicket, .ticketRef, .customer, .email, .itemRef,
            .message, .attachment, .document, .link, .mail, .openSession:
            samplesOfCustomers(for: asker, in: world)
        case .upload, .openUpload, .pendingReply: samplesOfMakers(for: asker, in: world)
        case .invitation, .reset, .challenge, .session, .openLink, .loginLink, .portalKey,
            .addressChange, .addressRevert:
            secrets(in: world)
        default: samplesOfDesk(for: asker, in: world)
        }
    }

    // MARK: Of customers

    private func samplesOfCustomers(for asker: Asker, in world: AccessWorld) -> [Sample] {
        let relations: (ada: Relation, eve: Relation) =
            switch asker {
            case .owner, .guest, .replyingGuest: (.own, .foreign)
            case .colleague: (isShared ? .shared : .foreign, .foreign)
            case .neighbour: (.foreign, .foreign)
            case .stranger: (.foreign, .own)
            case .nobody: (.foreign, .foreign)
            case .limited where self == .document: (.deskMissing, .deskMissing)
            case .limited: (hasCategory ? .deskMissing : .desk, .desk)
            default: (.desk, .desk)
            }
        return [
            Sample(name: "ada's", value: value(of: world.ada), relation: relations.ada),
            Sample(name: "eve's", value: value(of: world.eve), relation: relations.eve),
            missing(for: asker),
        ]
    }

    /// A role may share it with the organisation.
    private var isShared: Bool {
        switch self {
        case .customer, .email, .itemRef, .link, .mail, .openSession: false
        default: true
        }
    }

    /// Lies under a ticket, and so has its category; to a token with categories, what lies under none is not there.
    private var hasCategory: Bool {
        switch self {
        case .customer, .email, .itemRef, .link, .openSession: false
        default: true
        }
    }

    private func value(of things: Belongings) -> FieldValue {
        switch self {
        case .ticketNumber: .text(things.number)
        case .email: .text(things.email)
        case .itemRef, .ticketRef: .text(things.ref)
        case .closedTicket: .number(things.closedTicket)
        case .customer: .number(things.account)
        case .message: .number(things.message)
        case .attachment: .number(things.attachment)
        case .document: .number(things.document)
        case .link: .number(things.link)
        case .mail: .number(things.mail)
        case .openSession: .number(things.session)
        default: .number(things.ticket)
        }
    }

    private func missing(for asker: Asker) -> Sample {
        let value: FieldValue =
            switch self {
            case .ticketNumber: .text("DW-987654321")
            case .email, .staffEmail: .text("nobody.here@example.com")
            case .itemRef, .ticketRef: .text("REF-nobody")
            case .statusName, .organisationName, .tag: .text("nothing-is-called-so")
            default: .number(AccessWorld.missing)
            }
        let isDesk = !asker.isCustomer && asker != .nobody
        return Sample(name: "missing", value: value, relation: isDesk ? .deskMissing : .missing)
    }

    // MARK: Of whoever made them

    private func samplesOfMakers(for asker: Asker, in world: AccessWorld) -> [Sample] {
        let all: [Asker: UInt64] =
            switch self {
            case .upload: world.uploads
            case .openUpload: world.openUploads
            default: world.pending
            }
        let others = all.filter { $0.key != asker && !(asker.isGuest && $0.key == .owner) }
        let foreign = others.values.min() ?? 0
        // What waits to go out, the desk side sees at the ticket.
        let relation = self == .pendingReply ? Relation.desk : .foreign
        var samples = [
            Sample(name: "another's", value: .number(foreign), relation: relation),
            Sample(name: "missing", value: .number(AccessWorld.missing), relation: .missing),
        ]
        if let own = all[asker.isGuest ? .owner : asker] {
            samples.append(Sample(name: "own", value: .number(own), relation: .own))
        }
        return samples
    }

    // MARK: Of the desk

    private func samplesOfDesk(for asker: Asker, in world: AccessWorld) -> [Sample] {
        let isDesk = !asker.isCustomer && asker != .nobody
        var samples = [
            Sample(
                name: "known",
                value: known(in: world),
                relation: isDesk ? .desk : .own
            ), missing(for: asker),
        ]
        if self == .category, asker == .limited {
            samples.append(
                Sample(
                    name: "outside",
                    value: .number(world.otherCategory),
                    relation: .deskMissing
                )
            )
        }
        if let hidden = hidden(in: world) {
            samples.append(
                Sample(
                    name: "out of use",
                    value: .number(hidden),
                    relation: isDesk ? .retired : .foreign
                )
            )
        }
        return samples
    }

    private func known(in world: AccessWorld) -> FieldValue {
        switch self {
        case .staff: .number(world.askers[.outsider]?.account.wire ?? 0)
        case .staffEmail: .text("olaf@example.com")
        case .person: .number(world.eve.account)
        case .member: .number(world.askers[.staff]?.account.wire ?? 0)
        case .group: .number(world.otherGroup)
        case .category: .number(world.category)
        case .status: .number(world.status)
        case .statusName: .text("zzdeskstatus")
        case .template: .number(world.template)
        case .organisation: .number(world.organisation)
        case .organisationName: .text("Ostwind")
        case .portalRole: .number(world.role)
        case .unusedRole: .number(world.unusedRole)
        case .serviceToken: .number(world.token)
        case .article: .number(world.article)
        case .comment: .number(world.comment)
        case .erasure: .number(world.erasure)
        case .tag: .text("zzdesktag")
        default: .number(0)
        }
    }

    /// What there is and nobody may choose any more, or customers do not see.
    private func hidden(in world: AccessWorld) -> UInt64? {
        switch self {
        case .staff: world.disabledStaff
        case .category: world.inactiveCategory
        case .article: world.draftArticle
        case .comment: world.hiddenComment
        default: nil
        }
    }

    // MARK: Secrets

    /// The right one, one that was good once or is for something else, and one that never was.
    private func secrets(in world: AccessWorld) -> [Sample] {
        let secrets = world.secrets
        let (good, bad): (String, String) =
            switch self {
            case .invitation: (secrets.invitation, secrets.usedInvitation)
            case .reset: (secrets.reset, secrets.usedReset)
            case .challenge: (secrets.challenge, secrets.endedChallenge)
            case .session: (world.eve.sessionToken, secrets.endedSession)
            case .openLink: (world.eve.linkToken, secrets.endedLink)
            case .loginLink: (secrets.loginLink, secrets.usedLoginLink)
            case .addressChange: (secrets.addressChange, secrets.usedAddressChange)
            case .addressRevert: (secrets.addressRevert, secrets.usedAddressRevert)
            default: (world.eve.portalKey, String(repeating: "0", count: 32))
            }
        let kind: SecretText.Kind =
            switch self {
            case .invitation: .invitation
            case .reset: .reset
            case .challenge: .challenge
            case .session: .session
            case .openLink: .openLink
            case .addressChange: .addressChange
            case .addressRevert: .addressRevert
            default: .loginLink
            }
        let made = SecretText(kind: kind, random: Array(repeating: 5, count: 32))
        let never = self == .portalKey ? String(repeating: "f", count: 32) : made.text
        return [
            Sample(name: "good", value: .text(good), relation: .own),
            Sample(name: "void", value: .text(bad), relation: .foreign),
            Sample(name: "made up", value: .text(never), relation: .missing),
        ]
    }
}
