/// What a login asks for after its first credential; the raw values are stored.
package enum SecondStepKind: Int64, Sendable, CaseIterable {
    /// A code that a device computes (RFC 6238).
    case totp = 1
    /// A code that a mail brings; customers only.
    case mailedCode = 2

    /// The word on the wire.
    package var word: String {
        switch self {
        case .totp: "totp"
        case .mailedCode: "mailed_code"
        }
    }
}

/// What administrators set of second steps. Stored as one text.
package struct SecondStepRules: Sendable, Equatable {
    /// Whose accounts must have one. Services have none.
    package var requiredFor: Set<PrincipalRole> = []
    /// How long a mailed code is.
    package var codeDigits: Int64 = 6
    /// How long a mailed code, and the login that waits for it, is good.
    package var codeMinutes: Int64 = 10
    /// How often the code of one login is mailed again.
    package var resendsMax: Int64 = 3
    /// How many wrong codes an account may give.
    package var triesMax: Int64 = 5
    /// After so many minutes tries and mails are counted anew.
    package var resetMinutes: Int64 = 60

    /// A device's code is there at once: the login that waits for it waits less long.
    package static let totpMinutes: Int64 = 5

    package init() {}

    package func minutes(_ kind: SecondStepKind) -> Int64 {
        kind == .totp ? Self.totpMinutes : codeMinutes
    }

    /// What a login of this role asks for: what its owner has set up, or for customers who must have one, a mail.
    package func kind(of role: PrincipalRole, confirmed: SecondStepKind?) -> SecondStepKind? {
        if let confirmed { return confirmed }
        return role == .customer && requiredFor.contains(.customer) ? .mailedCode : nil
    }

    /// Staff who must have one and have none can do nothing but set it up.
    package func mustEnrol(_ role: PrincipalRole, hasOne: Bool) -> Bool {
        role.isStaff && !hasOne && requiredFor.contains(role)
    }

    private struct Bound {
        let name: String
        let path: any WritableKeyPath<SecondStepRules, Int64> & Sendable
        let range: ClosedRange<Int64>
    }

    private static let bounds = [
        Bound(name: "code_digits", path: \.codeDigits, range: 6...10),
        Bound(name: "code_minutes", path: \.codeMinutes, range: 1...60),
        Bound(name: "resends_max", path: \.resendsMax, range: 0...10),
        Bound(name: "tries_max", path: \.triesMax, range: 1...10),
        Bound(name: "reset_minutes", path: \.resetMinutes, range: 1...1440),
    ]

    package func check() throws(Refusal) {
        for bound in Self.bounds where !bound.range.contains(self[keyPath: bound.path]) {
            let (least, most) = (bound.range.lowerBound, bound.range.upperBound)
            throw .invalid("second_step.\(bound.name)", "Choose from \(least) to \(most).")
        }
        guard !requiredFor.contains(.service) else {
            throw .invalid("second_step.required_for", "A service token has no second step.")
        }
    }

    /// The text that is stored: `name=number` words, the roles as their numbers.
    package var text: String {
        let roles = requiredFor.map { String($0.rawValue) }.sorted().joined(separator: ",")
        return
            (["required_for=\(roles)"]
            + Self.bounds.map { "\($0.name)=\(self[keyPath: $0.path])" }).joined(separator: " ")
    }

    /// What is missing or no longer acceptable has its default.
    package init(text: String) {
        for word in text.split(separator: " ") {
            let halves = word.split(separator: "=", omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            if halves[0] == "required_for" {
                let numbers = halves[1].split(separator: ",").compactMap { Int64($0) }
                requiredFor = Set(numbers.compactMap(PrincipalRole.init(rawValue:)))
            } else if let bound = Self.bounds.first(where: { $0.name == halves[0] }),
                let number = Int64(halves[1]), bound.range.contains(number)
            {
                self[keyPath: bound.path] = number
            }
        }
    }
}

/// How often an account has tried codes and was mailed them since a moment.
package struct SecondStepTries: Sendable, Equatable {
    package var since: Timestamp
    package var tries: Int64
    package var mails: Int64
    /// The day of the last try, and how many there were on it (SEC-072).
    package var day: Int64
    package var dayTries: Int64

    /// So many wrong codes in a day are told to the owner.
    package static let triesOfADay: Int64 = 20

    package init(
        since: Timestamp,
        tries: Int64 = 0,
        mails: Int64 = 0,
        day: Int64 = 0,
        dayTries: Int64 = 0
    ) {
        self.since = since
        self.tries = tries
        self.mails = mails
        self.day = day
        self.dayTries = dayTries
    }

    /// When they are counted anew.
    package func end(_ rules: SecondStepRules) -> Timestamp {
        since.adding(seconds: rules.resetMinutes * 60)
    }

    private mutating func forgetWhatIsOver(_ rules: SecondStepRules, now: Timestamp) {
        guard end(rules) <= now || since > now else { return }
        self = SecondStepTries(since: now, day: day, dayTries: dayTries)
    }

    /// Counts a try before it is looked at, so that parallel guesses cannot outrun the count.
    package mutating func takeTry(_ rules: SecondStepRules, now: Timestamp) throws(Refusal) {
        forgetWhatIsOver(rules, now: now)
        guard tries < rules.triesMax else {
            let waitMs = UInt32(clamping: end(rules).milliseconds(since: now))
            throw .lockedOut(until: end(rules), retryAfterMs: waitMs)
        }
        tries += 1
        let today = CalendarDay(now).number
        if day != today { (day, dayTries) = (today, 0) }
        dayTries += 1
    }

    /// This wrong code is the one that makes the day's number worth telling.
    package var isManyInADay: Bool { dayTries == Self.triesOfADay }

    /// Counts a mail: the first of a login and those sent again.
    package mutating func takeMail(_ rules: SecondStepRules, now: Timestamp) throws(Refusal) {
        forgetWhatIsOver(rules, now: now)
        guard mails <= rules.resendsMax else {
            let waitMs = UInt32(clamping: end(rules).milliseconds(since: now))
            throw .rateLimited(name: "second_step_mails", retryAfterMs: waitMs)
        }
        mails += 1
    }

    /// No try is left: whoever knows the credential of the first step has guessed enough.
    package func isUsedUp(_ rules: SecondStepRules) -> Bool { tries >= rules.triesMax }
}
